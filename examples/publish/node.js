// Node.js with the package "redis", version 4 or later.
'use strict';
const { createClient } = require('redis');

// where: { url: 'redis://127.0.0.1:6379' } or { socket: { path: '/run/...' } }
async function connect(where) {
	const client = createClient({
		...where,
		// Without it, events wait in memory while Redis is away, for
		// ever, and are lost with the process.
		disableOfflineQueue: true,
	});
	// Without a listener the first broken connection ends the process.
	client.on('error', (error) => console.error('redis:', error.message));
	await client.connect();
	return client;
}

// The client itself waits for an answer for ever.
function within(ms, promise) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Error('no answer')), ms);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Resolves to the event's id.  An ErrorReply (its message is that of Redis)
// says that it was not published; with any other error it may have been.
function publish(client, topic, type, data, keep = 1000) {
	return within(2000, client.xAdd(topic, '*',
		{ event: type, data: JSON.stringify(data) },
		{ TRIM: { strategy: 'MAXLEN', strategyModifier: '~', threshold: keep } }));
}

module.exports = { connect, publish };
