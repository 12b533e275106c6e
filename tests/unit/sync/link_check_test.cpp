// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"
#include "core/store/web_checks.h"
#include "core/sync/link_check.h"
#include "tests/support/catch_qt.h"
#include "tests/support/temp_library.h"
#include "tests/unit/sync/stub_server.h"

#include <QEventLoop>
#include <QHash>
#include <QThreadPool>

#include <algorithm>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Editor kAna {u"ana"_s, {}};

StubReply status(const QByteArray &line, const QByteArray &headers = {})
{
    return {"HTTP/1.1 " + line + "\r\n" + headers + "Content-Length: 0\r\n\r\n"};
}

/// A library whose resources have one address each, and a check of them on a thread of its own: the servers
/// live in this one.
class LinkDesk
{
public:
    LinkDesk() { rules.pause = 1ms; }

    void add(const QString &slug, const QString &url, const QString &tlp = u"TLP:GREEN"_s)
    {
        REQUIRE(RecordWriter(*temp.library)
                    .create(RecordType::Resource,
                        {{u"_id"_s, QString(u"resource:"_s + slug)},
                            {u"title"_s, QJsonObject {{u"en"_s, slug}}}, {u"url"_s, url}, {u"tlp"_s, tlp}},
                        kAna));
    }
    LinkPlan plan()
    {
        Result<LinkPlan> made = planLinkCheck(*temp.library, std::nullopt, planRules, {});
        REQUIRE(made.has_value());
        return *made;
    }
    Result<LinkReport> check(const LinkPlan &plan, std::stop_token stop = {})
    {
        Result<LinkReport> report = fail(ErrorKind::Cancelled);
        QEventLoop loop;
        QThreadPool thread;
        thread.start([&] {
            report = checkLinks(*temp.library, plan, rules, progress, stop);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
        return report;
    }
    std::optional<WebCheck> noted(const QString &url)
    {
        const auto checks = webChecksOf(temp.connection(), {url});
        return checks && checks->contains(url) ? std::optional(checks->value(url)) : std::nullopt;
    }
    WebOutcome outcome(const QString &url)
    {
        const auto check = noted(url);
        REQUIRE(check.has_value());
        return check->outcome;
    }

    TempLibrary temp;
    LinkPlanRules planRules {.mayAskInside = true};
    LinkCheckRules rules;
    ProgressSink progress = [](const Progress &) {};
};

} // namespace

TEST_CASE("Each address is asked with HEAD, with GET where that is no good answer, and told by what it says",
    "[sync]")
{
    LinkDesk desk;
    StubServer site;
    const QHash<QByteArray, QByteArray> answers {{"/fine", "200 OK"}, {"/gone", "410 Gone"},
        {"/missing", "404 Not Found"}, {"/members", "403 Forbidden"}, {"/broken", "503 Service Unavailable"}};
    site.answer = [&](const StubRequest &request) {
        if (request.path() == "/no-head") {
            return status(request.line.startsWith("HEAD") ? "405 Method Not Allowed" : "200 OK");
        }
        if (request.path() == "/moved-here") {
            return status("301 Moved Permanently", "Location: /fine\r\n");
        }
        if (request.path() == "/moved-away") {
            return status("302 Found", "Location: http://elsewhere.example/\r\n");
        }
        return status(answers.value(request.path(), "500 What"));
    };
    for (const QString &slug : {u"fine"_s, u"gone"_s, u"missing"_s, u"members"_s, u"broken"_s, u"no-head"_s,
             u"moved-here"_s, u"moved-away"_s}) {
        desk.add(slug, site.url(u'/' + slug));
    }
    const auto report = desk.check(desk.plan());
    REQUIRE(report.has_value());
    CHECK(report->asked == 8);
    CHECK(desk.outcome(site.url(u"/fine"_s)) == WebOutcome::Fine);
    CHECK(desk.outcome(site.url(u"/gone"_s)) == WebOutcome::Gone);
    CHECK(desk.outcome(site.url(u"/missing"_s)) == WebOutcome::Gone);
    CHECK(desk.noted(site.url(u"/missing"_s))->status == 404);
    CHECK(desk.outcome(site.url(u"/members"_s)) == WebOutcome::Refused);
    CHECK(desk.outcome(site.url(u"/broken"_s)) == WebOutcome::Failing);
    CHECK(desk.outcome(site.url(u"/no-head"_s)) == WebOutcome::Fine);
    CHECK(desk.outcome(site.url(u"/moved-here"_s)) == WebOutcome::Fine);
    CHECK(desk.outcome(site.url(u"/moved-away"_s)) == WebOutcome::Moved);
    CHECK(recordsWithDeadAddresses(desk.temp.connection())->size() == 2);
    const auto asked = [&site](const QByteArray &line) {
        return std::count_if(site.requests.begin(), site.requests.end(), [&line](const StubRequest &request) {
            return request.line.startsWith(QByteArray(line + " HTTP"));
        });
    };
    CHECK(asked("HEAD /fine") == 1);
    CHECK(asked("GET /no-head") == 1);
    for (const StubRequest &request : site.requests) {
        for (const QByteArray &secret :
            {QByteArray("cookie"), QByteArray("referer"), QByteArray("authorization"), QByteArray("from")}) {
            CHECK(request.header(secret).isEmpty());
        }
    }
}

TEST_CASE("A check that was stopped keeps its answers and goes on from there", "[sync]")
{
    LinkDesk desk;
    StubServer site;
    site.answer = [](const StubRequest &) { return status("200 OK"); };
    for (const QString &slug : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        desk.add(slug, site.url(u'/' + slug));
    }
    std::stop_source stop;
    site.answer = [&](const StubRequest &request) {
        if (request.path() == "/c") {
            stop.request_stop();
        }
        return status("200 OK");
    };
    const LinkPlan plan = desk.plan();
    CHECK(plan.sites == 1);
    const auto stopped = desk.check(plan, stop.get_token());
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK(desk.noted(site.url(u"/a"_s)).has_value());
    CHECK_FALSE(desk.noted(site.url(u"/d"_s)).has_value());

    const LinkPlan rest = desk.plan();
    CHECK(rest.checkedLately + int(rest.addresses.size()) == 4);
    CHECK(rest.checkedLately >= 2);
    REQUIRE(desk.check(rest));
    CHECK(desk.plan().addresses.empty());
    desk.temp.clock.now = desk.temp.clock.now.addDays(2);
    CHECK(desk.plan().addresses.size() == 4);
}

TEST_CASE("Without a connection nothing is noted, and with one what could not be reached is", "[sync]")
{
    LinkDesk desk;
    StubServer closed;
    const QString nobody = closed.url(u"/x"_s);
    closed.stop();
    desk.add(u"nobody"_s, nobody);
    const auto offline = desk.check(desk.plan());
    REQUIRE_FALSE(offline.has_value());
    CHECK(offline.error().kind == ErrorKind::Network);
    CHECK_FALSE(desk.noted(nobody).has_value());

    StubServer site;
    site.answer = [](const StubRequest &) { return status("200 OK"); };
    desk.add(u"there"_s, site.url(u"/there"_s));
    REQUIRE(desk.check(desk.plan()));
    CHECK(desk.outcome(nobody) == WebOutcome::NotReached);
    CHECK_FALSE(desk.noted(nobody)->isDead()); // Once may be a bad day.
    desk.temp.clock.now = desk.temp.clock.now.addDays(2);
    REQUIRE(desk.check(desk.plan()));
    CHECK(desk.noted(nobody)->isDead());
}

TEST_CASE(
    "A page that is larger than is read counts as there, and one that never answers as not reached", "[sync]")
{
    LinkDesk desk;
    StubServer site;
    desk.rules.limits.mostBytes = 100;
    desk.rules.limits.whole = 300ms;
    desk.rules.limits.silence = 300ms;
    site.answer = [](const StubRequest &request) {
        if (request.path() == "/large" && request.line.startsWith("GET")) {
            return StubReply {"HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n" + QByteArray(400, 'x')};
        }
        return request.path() == "/silent" ? StubReply {}
                                           : status(request.path() == "/fine" ? "200 OK" : "405 No");
    };
    for (const QString &slug : {u"fine"_s, u"large"_s, u"silent"_s}) {
        desk.add(slug, site.url(u'/' + slug));
    }
    REQUIRE(desk.check(desk.plan()));
    CHECK(desk.outcome(site.url(u"/large"_s)) == WebOutcome::Fine);
    CHECK(desk.outcome(site.url(u"/silent"_s)) == WebOutcome::NotReached);
}

TEST_CASE(
    "A plan leaves out what must not be told, what is no web and what is inside of this network", "[sync]")
{
    LinkDesk desk;
    desk.planRules.mayAskInside = false;
    desk.add(u"open"_s, u"https://open.example/a"_s);
    desk.add(u"same-site"_s, u"https://OPEN.example/b"_s);
    desk.add(u"secret"_s, u"https://secret.example/shelter"_s, u"TLP:RED"_s);
    desk.add(u"both"_s, u"https://known.example/"_s);
    desk.add(u"both-red"_s, u"https://known.example/"_s, u"TLP:RED"_s);
    desk.add(u"router"_s, u"http://192.168.1.1/reboot"_s);
    desk.add(u"account"_s, u"https://me:word@open.example/"_s);
    const LinkPlan plan = desk.plan();
    QStringList urls;
    for (const NamedAddress &address : plan.addresses) {
        urls.append(address.url);
    }
    urls.sort();
    CHECK(urls
        == QStringList {
            u"https://OPEN.example/b"_s, u"https://known.example/"_s, u"https://open.example/a"_s});
    CHECK(plan.sites == 2);
    CHECK(plan.heldBack == 1);
    CHECK(plan.notForAsking == 2);
}

TEST_CASE("Names and numbers of networks inside are told from the web", "[sync]")
{
    for (const QString &inside : {u"localhost"_s, u"printer"_s, u"nas.local"_s, u"wiki.internal"_s,
             u"127.0.0.1"_s, u"10.1.2.3"_s, u"172.20.0.1"_s, u"192.168.1.1"_s, u"169.254.1.1"_s,
             u"100.64.0.1"_s, u"0.0.0.0"_s, u"::1"_s, u"fe80::1"_s, u"fd00::1"_s, QString()}) {
        INFO(inside.toStdString());
        CHECK_FALSE(isOfThePublicWeb(inside));
    }
    for (const QString &outside :
        {u"example.org"_s, u"www.unodc.org"_s, u"8.8.8.8"_s, u"2001:4860:4860::8888"_s}) {
        INFO(outside.toStdString());
        CHECK(isOfThePublicWeb(outside));
    }
}

TEST_CASE("An address that is too long for a request is passed over, and the check goes on", "[sync]")
{
    LinkDesk desk;
    StubServer site;
    site.answer = [](const StubRequest &) { return status("200 OK"); };
    const QString tooLong = site.url(u"/a?"_s + QString(6500, u'x'));
    desk.add(u"long"_s, tooLong);
    desk.add(u"short"_s, site.url(u"/b"_s));

    const auto report = desk.check(desk.plan());

    REQUIRE(report.has_value());
    CHECK(report->asked == 1);
    CHECK(desk.outcome(site.url(u"/b"_s)) == WebOutcome::Fine);
    CHECK_FALSE(desk.noted(tooLong).has_value());
}
