/*
 * The demo page: one native EventSource, counted and drawn.
 *
 * Every sample carries a run (one life of the publisher) and n, which grows
 * by one within a run.  So the page knows exactly what was lost or doubled,
 * also across the reconnects, and need not trust the server's word for it.
 */
'use strict';

(function () {
	var WINDOW_MS = 60000;		/* what the picture shows */
	var SPEAK_AFTER_MS = 1000;	/* a rotation is shorter: not announced */
	var RETRY_MS = 5000;

	var source = null;
	var streamUrl = null;
	var leaving = false;		/* logged out, the stream not ended yet */
	var speakTimer = 0;
	var retryTimer = 0;

	var received = 0, lost = 0, doubled = 0, rotations = 0;
	var run = null, last = 0;	/* where the count is */
	var opened = 0;			/* times the stream opened */
	var awaiting = false;		/* reopened, no event since */
	var lastAt = 0;
	var samples = [];		/* {at, cpu, requests} */
	var cuts = [];			/* times of the reconnects */

	function el(id) {
		return document.getElementById(id);
	}

	function put(id, text) {
		var node = el(id);

		if (node.textContent !== String(text))
			node.textContent = text;
	}

	/*
	 * The state is visible at once (data-state colours the dot).  The words
	 * are a live region, so a state that passes in an instant waits before
	 * it is read out: a screen reader should not speak at each rotation.
	 */
	function state(name, text, delay_ms) {
		document.body.dataset.state = name;
		clearTimeout(speakTimer);
		if (delay_ms) {
			speakTimer = setTimeout(function () {
				put('status-text', text);
			}, delay_ms);
		} else {
			put('status-text', text);
		}
	}

	function buttons(loggedIn) {
		el('login').hidden = loggedIn;
		el('logout').hidden = !loggedIn;
		el('login').disabled = false;
		el('logout').disabled = false;
	}

	/* ---- counting ---- */

	function count(sample) {
		received++;
		if (sample.run !== run) {
			/* A publisher started anew begins at 1. */
			if (run !== null)
				lost += sample.n - 1;
			run = sample.run;
			last = sample.n;
		} else if (sample.n <= last) {
			doubled++;
		} else {
			lost += sample.n - last - 1;
			last = sample.n;
		}
	}

	function verdict() {
		var node = el('verdict');
		var good = lost === 0 && doubled === 0;
		var text = 'No event yet.';

		if (received > 0) {
			text = received + (received === 1 ? ' event' : ' events') +
			    ' received: ' +
			    (good ? 'none lost, none doubled' :
			    lost + ' lost, ' + doubled + ' doubled') +
			    ', across ' + rotations +
			    (rotations === 1 ? ' rotation.' : ' rotations.');
		}
		put('verdict', text);
		node.className = received === 0 ? '' : good ? 'good' : 'bad';
	}

	function show() {
		put('received', received);
		put('lost', lost);
		put('doubled', doubled);
		put('rotations', rotations);
		put('age', lastAt === 0 ? '-' :
		    ((performance.now() - lastAt) / 1000).toFixed(1) + ' s ago');
		verdict();
	}

	function onSample(e) {
		var sample;

		try {
			sample = JSON.parse(e.data);
		} catch (err) {
			return;
		}
		lastAt = performance.now();
		count(sample);
		if (awaiting) {
			awaiting = false;
			rotations++;
		}
		samples.push({
			at: lastAt,
			cpu: Number(sample.cpu),
			requests: Number(sample.requests)
		});
		put('cursor', e.lastEventId || '-');
		/* Right as long as publisher and browser share a clock. */
		put('delay', Math.max(0, Date.now() - sample.t) + ' ms');
		put('cpu', Number(sample.cpu).toFixed(0) + ' %');
		put('requests', Number(sample.requests).toFixed(0) + '/s');
		show();
		draw();
	}

	/* The server says what it cannot deliver; a site would load afresh. */
	function onLoss(e) {
		put('gap', e.type + ' at ' + new Date().toLocaleTimeString() +
		    ': ' + e.data);
	}

	/* ---- the stream ---- */

	function connect() {
		clearTimeout(retryTimer);
		state('connecting', 'Connecting');
		source = new EventSource(streamUrl);
		source.onopen = function () {
			opened++;
			if (opened > 1)
				awaiting = true;
			if (!leaving)
				state('open', 'Open: events are coming in');
		};
		source.onerror = function () {
			if (source.readyState === EventSource.CLOSED) {
				ended();
				return;
			}
			cuts.push(performance.now());
			if (!leaving)
				state('reconnecting', 'Reconnecting',
				    SPEAK_AFTER_MS);
		};
		source.addEventListener('metric_updated', onSample);
		source.addEventListener('gap', onLoss);
		source.addEventListener('reset', onLoss);
	}

	/*
	 * EventSource gives up on any answer but 200, and does not say which it
	 * was.  HEAD has the status that GET had.
	 */
	function ended() {
		source.close();
		source = null;
		leaving = false;
		fetch(streamUrl, { method: 'HEAD', cache: 'no-store' })
		.then(function (answer) {
			if (answer.status === 401) {
				state('login', 'Login needed');
				buttons(false);
			} else if (answer.status === 403) {
				state('closed', 'Closed: Ada may not read this');
			} else if (answer.ok || answer.status >= 500) {
				again();
			} else {
				state('closed', 'Closed: the server said ' +
				    answer.status);
			}
		})
		.catch(again);
	}

	function again() {
		state('closed', 'Closed: trying again in ' + RETRY_MS / 1000 +
		    ' seconds');
		retryTimer = setTimeout(connect, RETRY_MS);
	}

	/* ---- logging in and out ---- */

	function ask(method, url) {
		return fetch(url, { method: method, cache: 'no-store' })
		.then(function (answer) {
			if (!answer.ok)
				throw new Error('status ' + answer.status);
			return answer.json();
		});
	}

	function entered(who) {
		if (who.stream === null) {
			state('login', 'Login needed');
			buttons(false);
			return;
		}
		streamUrl = who.stream;
		buttons(true);
		el('logout').textContent = 'Log out ' + who.name;
		connect();
	}

	function failed(err) {
		state('closed', 'The site did not answer: ' + err.message);
		buttons(source !== null);
	}

	function login() {
		el('login').disabled = true;
		state('connecting', 'Logging in');
		ask('POST', 'login.php').then(entered).catch(failed);
	}

	/*
	 * A site would call source.close() here.  This page leaves the stream
	 * open to show that the server ends it by itself, at its next look at
	 * the session.
	 */
	function logout() {
		el('logout').disabled = true;
		ask('POST', 'logout.php').then(function () {
			if (source === null) {
				clearTimeout(retryTimer);
				state('login', 'Login needed');
				buttons(false);
				return;
			}
			leaving = true;
			state('leaving', 'Logged out: waiting for the server ' +
			    'to end the stream');
		}).catch(failed);
	}

	/* ---- the picture ---- */

	function colour(name) {
		return getComputedStyle(document.documentElement)
		    .getPropertyValue('--' + name).trim();
	}

	function niceMax(key) {
		var max = 10, i;

		for (i = 0; i < samples.length; i++)
			max = Math.max(max, samples[i][key]);
		return Math.ceil(max / 50) * 50;
	}

	/* One line chart in the band from top to top + height. */
	function panel(ctx, band, key, max, unit) {
		var i, x, y, now = band.now, started = false;

		ctx.lineWidth = 1;
		ctx.strokeStyle = colour('grid');
		ctx.fillStyle = colour('soft');
		ctx.textAlign = 'right';
		ctx.textBaseline = 'middle';
		for (i = 0; i <= 2; i++) {
			y = Math.round(band.top + band.height * i / 2) + 0.5;
			ctx.beginPath();
			ctx.moveTo(band.left, y);
			ctx.lineTo(band.left + band.width, y);
			ctx.stroke();
			ctx.fillText(max * (2 - i) / 2 + unit, band.left - 6, y);
		}
		ctx.lineWidth = 2;
		ctx.lineJoin = 'round';
		ctx.strokeStyle = colour(key);
		ctx.beginPath();
		for (i = 0; i < samples.length; i++) {
			x = band.left + band.width *
			    (1 - (now - samples[i].at) / WINDOW_MS);
			y = band.top + band.height *
			    (1 - Math.min(1, samples[i][key] / max));
			if (started)
				ctx.lineTo(x, y);
			else
				ctx.moveTo(x, y);
			started = true;
		}
		ctx.stroke();
	}

	function drawCuts(ctx, left, width, top, bottom, now) {
		var i, x;

		ctx.strokeStyle = colour('cut');
		ctx.lineWidth = 1.5;
		ctx.setLineDash([5, 4]);
		for (i = 0; i < cuts.length; i++) {
			x = left + width * (1 - (now - cuts[i]) / WINDOW_MS);
			ctx.beginPath();
			ctx.moveTo(x, top);
			ctx.lineTo(x, bottom);
			ctx.stroke();
		}
		ctx.setLineDash([]);
	}

	function draw() {
		var canvas = el('chart');
		var ratio = window.devicePixelRatio || 1;
		var w = canvas.clientWidth, h = canvas.clientHeight;
		var ctx = canvas.getContext('2d');
		var now = performance.now();
		var left = 52, width = w - left - 4, height = (h - 64) / 2;
		var axis = h - 12;

		function recent(at) {
			return now - at <= WINDOW_MS;
		}
		samples = samples.filter(function (s) { return recent(s.at); });
		cuts = cuts.filter(recent);

		if (canvas.width !== Math.round(w * ratio) ||
		    canvas.height !== Math.round(h * ratio)) {
			canvas.width = Math.round(w * ratio);
			canvas.height = Math.round(h * ratio);
		}
		ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
		ctx.clearRect(0, 0, w, h);
		ctx.font = '12px system-ui, sans-serif';
		panel(ctx, { now: now, left: left, width: width, top: 8,
		    height: height }, 'cpu', 100, ' %');
		panel(ctx, { now: now, left: left, width: width,
		    top: 8 + height + 28, height: height },
		    'requests', niceMax('requests'), '/s');
		drawCuts(ctx, left, width, 8, 8 + height * 2 + 28, now);
		ctx.fillStyle = colour('soft');
		ctx.textAlign = 'left';
		ctx.fillText('one minute ago', left, axis);
		ctx.textAlign = 'right';
		ctx.fillText('now', w - 4, axis);
	}

	el('login').addEventListener('click', login);
	el('logout').addEventListener('click', logout);
	window.addEventListener('resize', draw);
	setInterval(function () {
		show();
		draw();
	}, 500);
	draw();
	ask('GET', 'login.php').then(entered).catch(failed);
})();
