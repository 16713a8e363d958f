"""The demo page in a real browser: log in, count, rotate, log out."""

import os
import time

import pytest

import demo

# A browser on a busy machine: generous, since nothing here measures.
HEARTBEAT_S = 2
LIFETIME_S = 6


@pytest.fixture(name="stack")
def fixture_stack():
    short = [("heartbeat = 15s", "heartbeat = %ds" % HEARTBEAT_S),
             ("lifetime = 60s", "lifetime = %ds" % LIFETIME_S)]
    with demo.make_stack(short) as stack:
        demo.start_publisher(stack)
        yield stack


class Page:
    """What the page says, read in one go so that it fits together."""

    READ = """
        const text = id => document.getElementById(id).textContent;
        return {state: document.body.dataset.state,
                status: text('status-text'), verdict: text('verdict'),
                received: Number(text('received')),
                lost: Number(text('lost')), doubled: Number(text('doubled')),
                rotations: Number(text('rotations')), gap: text('gap'),
                login: !document.getElementById('login').hidden,
                logout: !document.getElementById('logout').hidden};"""

    INK = """
        const c = document.getElementById('chart');
        const d = c.getContext('2d').getImageData(0, 0, c.width, c.height);
        const probe = document.createElement('canvas').getContext('2d');
        probe.fillStyle = getComputedStyle(document.documentElement)
            .getPropertyValue('--' + arguments[0]).trim();
        probe.fillRect(0, 0, 1, 1);
        const want = probe.getImageData(0, 0, 1, 1).data;
        const near = i => Math.abs(d.data[i] - want[i % 4]) <= 8;
        let n = 0;
        for (let i = 0; i < d.data.length; i += 4)
            n += near(i) && near(i + 1) && near(i + 2) && d.data[i + 3] > 63;
        return n;"""

    def __init__(self, browser):
        self.browser = browser

    def read(self):
        return self.browser.execute_script(self.READ)

    def ink(self, colour):
        """How many pixels of the picture have one of the page's colours, the
        soft edges of a line included."""
        return self.browser.execute_script(self.INK, colour)

    def wait(self, check, seconds):
        """Poll until check(what the page says) holds; return what it says."""
        deadline = time.monotonic() + seconds
        while True:
            said = self.read()
            if check(said):
                return said
            assert time.monotonic() < deadline, "the page says %s" % said
            time.sleep(0.05)

    def click(self, button):
        self.browser.find_element("id", button).click()


@pytest.fixture(name="page")
def fixture_page(stack, browser):
    browser.get(stack.url + "/")
    page = Page(browser)
    page.wait(lambda said: said["state"] == "login", 15)
    return page


def test_page_without_a_login(page):
    said = page.read()
    assert said["status"] == "Login needed"
    assert said["login"] and not said["logout"]
    assert said["received"] == 0
    assert page.ink("cpu") == 0


def test_login_rotations_and_logout(page, stack, tmp_path):
    page.click("login")
    page.wait(lambda said: said["state"] == "open" and
              said["status"].startswith("Open"), 5)
    page.wait(lambda said: said["received"] >= 10, 15)
    assert page.ink("cpu") > 50, "the CPU line is drawn"
    assert page.ink("requests") > 50, "the requests line is drawn"

    said = page.wait(lambda said: said["rotations"] >= 3, 4 * LIFETIME_S + 10)
    assert (said["lost"], said["doubled"]) == (0, 0)
    assert said["gap"] == "none"
    assert "none lost, none doubled" in said["verdict"]
    assert page.ink("cut") > 50, "the rotations are marked"
    shot = tmp_path / "demo.png"
    assert page.browser.save_screenshot(str(shot))
    print("screenshot: %s" % shot)

    # The stream outlives the logout by no more than a heartbeat, then its
    # reconnect is refused.
    since = os.path.getsize(stack.log)
    page.click("logout")
    said = page.wait(lambda said: said["state"] == "login", HEARTBEAT_S + 5)
    assert said["status"] == "Login needed"
    assert said["login"] and not said["logout"]
    assert (said["lost"], said["doubled"]) == (0, 0)
    stack.wait_log("event=close", "reason=revoked", since=since)
    stack.wait_log("event=refuse", "status=401", since=since)


def test_page_finds_its_login_again(page):
    page.click("login")
    page.wait(lambda said: said["received"] >= 1, 15)
    page.browser.refresh()
    said = page.wait(lambda said: said["received"] >= 1, 15)
    assert said["state"] == "open" and said["logout"]


def test_page_loads_nothing_from_elsewhere(page, stack):
    names = page.browser.execute_script(
        "return performance.getEntriesByType('resource').map(r => r.name)")
    assert len(names) >= 3
    assert all(name.startswith(stack.url + "/") for name in names), names
    severe = [line for line in page.browser.get_log("browser")
              if line["level"] == "SEVERE"]
    assert severe == []
