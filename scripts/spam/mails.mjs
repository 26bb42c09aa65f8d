// Mails of the collection as lines: "ham" or "spam", a tab, the subject and the first words, as somebody would write them in a room.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
const WORDS = 60;

function words(mail) {
  const [head, ...rest] = mail.split(/\r?\n\r?\n/);
  const subject = /^Subject:(.*)$/im.exec(head)?.[1] ?? "";
  const body = rest
    .join(" ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&[a-z]+;/g, " ");
  return `${subject} ${body}`
    .replace(/\p{Cc}/gu, " ")
    .split(/\s+/)
    .filter((word) => word && word.length < 80)
    .slice(0, WORDS)
    .join(" ");
}

for (const group of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  const label = group.name.startsWith("spam") ? "spam" : "ham";
  for (const file of readdirSync(join(folder, group.name)).filter((name) => name.endsWith(".json"))) {
    const text = words(JSON.parse(readFileSync(join(folder, group.name, file), "utf8")).text);
    if (text) {
      console.log(`${label}\t${text}`);
    }
  }
}
