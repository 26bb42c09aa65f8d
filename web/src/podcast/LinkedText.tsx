import { Fragment } from 'react';

const address = /(https?:\/\/[^\s<>"'`]+[^\s<>"'`.,;:!?)\]}])/;

/** Plain text in which addresses of the web are links, and nothing else is. */
export function LinkedText({ text }: { text: string }) {
  return text.split(address).map((part, at) =>
    at % 2 === 1 && URL.canParse(part) ? (
      <a key={at} href={part} rel="nofollow noopener noreferrer" target="_blank">
        {part}
      </a>
    ) : (
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
