"""Fixtures: one running site for each web server, shared by the tests of a
worker; every test uses topics and visitors of its own."""

import os
import shutil
import sys

import pytest

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "support"))

from events import Events  # noqa: E402
from site_under_test import Site  # noqa: E402
from stack import BINARY, SANITIZED  # noqa: E402

# The program is the same behind all of them, and slow with a sanitizer in it:
# then one with a pool and one without will do.
STREAMING = ["nginx", "fcgid"] if SANITIZED else ["nginx", "fcgid", "proxy"]


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "slow60: waits for rotations at the real 60 seconds")


# With a sanitizer in it the program is too slow for these, or it takes the
# signal that they send for its own; or they are about something else.
NOT_SANITIZED_FILES = ("test_demo.py", "test_install.py", "test_pool_herd.py",
                       "test_readme.py", "test_serve.py",
                       "test_php_formats.py", "test_login_sites.py",
                       "test_trusted_header.py")
NOT_SANITIZED = ("test_a_thousand_streams", "test_a_storm_of_reloads",
                 "test_nothing_is_left_after_many_reloads",
                 "test_workers_killed_as_they_start_are_throttled",
                 "test_workers_that_crash_at_once",
                 "test_workers_that_fail_at_their_start",
                 "test_a_crash_now_and_then_throttles_nothing",
                 "test_emergency_restart", "test_a_threshold_of_none",
                 "test_rare_crashes_of_workers_that_served_are_no_loop",
                 "test_an_emergency_restart_does_not_undo_the_throttle")


def pytest_collection_modifyitems(items):
    for item in items:
        if SANITIZED and (item.path.name in NOT_SANITIZED_FILES or
                          item.originalname in NOT_SANITIZED or
                          item.get_closest_marker("slow60")):
            item.add_marker(pytest.mark.skip(
                reason="not with a sanitizer in the program"))
    # First, so that the long waits overlap with everything else.
    items.sort(key=lambda item: item.get_closest_marker("slow60") is None)


def pytest_sessionstart(session):
    if not os.access(BINARY, os.X_OK):
        pytest.exit("%s is not there: build first" % BINARY, 3)


@pytest.fixture(scope="session", params=STREAMING)
def _shared_site(request):
    with Site(request.param, workers=48) as site:
        yield site


@pytest.fixture
def site(_shared_site):
    """A site behind each web server that streams."""
    _shared_site.mark()
    return _shared_site


@pytest.fixture(scope="session")
def _nginx_site():
    with Site("nginx", workers=48) as site:
        yield site


@pytest.fixture
def nginx(_nginx_site):
    """A site behind nginx, for what no web server has a part in."""
    _nginx_site.mark()
    return _nginx_site


@pytest.fixture(scope="session")
def _events_site():
    with Events(workers=24) as site:
        yield site


@pytest.fixture
def events(_events_site):
    """A site for everything about events; see tests/support/events.py."""
    _events_site.mark()
    return _events_site


@pytest.fixture
def make_site():
    """Start a site of a test's own; ends with the test."""
    sites = []

    def make(*args, **more):
        made = Site(*args, **more)
        made.start()
        sites.append(made)
        return made
    yield make
    for made in sites:
        made.stop()


QUIET = ["--headless=new", "--disable-gpu", "--disable-background-networking",
         "--disable-component-update", "--disable-sync", "--no-first-run",
         "--disable-dev-shm-usage", "--window-size=1000,1100"]


@pytest.fixture
def browser(tmp_path):
    """A real Chromium with a fresh profile."""
    webdriver = pytest.importorskip(
        "selenium.webdriver", reason="SKIP: python3-selenium is not installed")
    from selenium.webdriver.chrome.service import Service
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if chromium is None or driver is None:
        pytest.skip("SKIP: chromium or chromium-driver is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for argument in QUIET:
        options.add_argument(argument)
    options.add_argument("--user-data-dir=%s" % (tmp_path / "profile"))
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    # Cookies go to other sites, too: keeping them is no merit of ours.
    options.add_experimental_option(
        "prefs", {"profile.cookie_controls_mode": 0})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    started = webdriver.Chrome(service=Service(driver), options=options)
    started.set_page_load_timeout(60)
    yield started
    started.quit()
