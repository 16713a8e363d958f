/* A site with express-session, connect-redis and passport:
 * /login?user=7, /logout, /regenerate, /who.
 *   app.js SOCKET-OF-REDIS FILE-FOR-THE-PORT SECRET... */
'use strict';
const fs = require('fs');
const express = require('express');
const session = require('express-session');
const passport = require('passport');
const { RedisStore } = require('connect-redis');
const { createClient } = require('redis');

const [redis, portFile, ...secrets] = process.argv.slice(2);

async function main() {
	const client = createClient({ socket: { path: redis } });
	client.on('error', (error) => console.error(error));
	await client.connect();

	passport.serializeUser((user, done) => done(null, user.id));
	passport.deserializeUser((id, done) => done(null, { id }));

	const app = express();
	app.use(session({
		store: new RedisStore({ client }),
		secret: secrets,
		resave: false,
		saveUninitialized: true,
	}));
	app.use(passport.session());

	const who = (req, res) => res.type('text').send(
		req.user ? `user ${req.user.id}\n` : 'nobody\n');
	app.get('/who', who);
	app.get('/login', (req, res, next) => {
		req.login({ id: Number(req.query.user) }, (error) =>
			error ? next(error) : who(req, res));
	});
	app.get('/regenerate', (req, res, next) => {
		const kept = req.session.passport;
		req.session.regenerate((error) => {
			req.session.passport = kept;
			return error ? next(error) : who(req, res);
		});
	});
	app.get('/logout', (req, res, next) => {
		req.session.destroy((error) => {
			req.user = null;
			return error ? next(error) : who(req, res);
		});
	});

	const server = app.listen(0, '127.0.0.1', () => {
		fs.writeFileSync(portFile + '.new',
			String(server.address().port));
		fs.renameSync(portFile + '.new', portFile);
	});
}

main();
