// Bytes of event streams through a parser that is not ours.
//
// A line of input is a JSON array of pieces in base64, one response in the
// parts that it is to arrive in; a line of output is what came of it.
import { createInterface } from "node:readline";
import { createParser } from "eventsource-parser";

function parse(pieces) {
	const found = { events: [], retries: [], comments: 0, errors: [] };
	const decoder = new TextDecoder();
	const parser = createParser({
		onEvent: (event) => found.events.push(
			[event.id ?? null, event.event ?? null, event.data]),
		onRetry: (ms) => found.retries.push(ms),
		onComment: () => found.comments++,
		onError: (error) => found.errors.push(error.message),
	});

	for (const piece of pieces)
		parser.feed(decoder.decode(Buffer.from(piece, "base64"),
			{ stream: true }));
	return found;
}

for await (const line of createInterface({ input: process.stdin }))
	process.stdout.write(JSON.stringify(parse(JSON.parse(line))) + "\n");
