/** What the address said when the page was loaded: a provider leads back that way, and the router reads numbers where none are. */
export const arrival = new URLSearchParams(location.search);
