/* node.js SNIPPET SOCKET TOPIC TYPE JSON */
'use strict';
const [snippet, socket, topic, type, json] = process.argv.slice(2);
const { connect, publish } = require(snippet);

connect({ socket: { path: socket } }).then(async (client) => {
	try {
		console.log(await publish(client, topic, type, JSON.parse(json)));
	} finally {
		await client.quit();
	}
}).catch((error) => {
	console.error(`${error.name}: ${error.message}`);
	process.exitCode = 1;
});
