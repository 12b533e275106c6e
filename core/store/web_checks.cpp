// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/web_checks.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr int kFailsOfTheDead = 2;

constexpr std::array kOutcomes {WebOutcome::Fine, WebOutcome::Moved, WebOutcome::Refused, WebOutcome::Gone,
    WebOutcome::Failing, WebOutcome::NotReached, WebOutcome::BadCertificate};

WebOutcome outcomeFromName(const QString &name)
{
    const auto found = std::find_if(kOutcomes.begin(), kOutcomes.end(),
        [&name](WebOutcome outcome) { return webOutcomeName(outcome) == name; });
    return found == kOutcomes.end() ? WebOutcome::Fine : *found;
}

bool isFailure(WebOutcome outcome)
{
    return outcome == WebOutcome::Gone || outcome == WebOutcome::Failing || outcome == WebOutcome::NotReached;
}

Result<void> note(Connection &connection, const WebFinding &finding)
{
    const WebCheck &check = finding.check;
    const Result<qint64> failsBefore
        = connection.number(u"SELECT fails FROM web_check WHERE url = ?"_s, {check.url});
    if (!failsBefore) {
        return passOn(failsBefore);
    }
    const qint64 fails = isFailure(check.outcome) ? *failsBefore + 1 : 0;
    auto done = connection.run(
        u"INSERT INTO web_check(url, outcome, status, at, fails) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT(url) DO UPDATE SET outcome = excluded.outcome, status = excluded.status,"
        " at = excluded.at, fails = excluded.fails"_s,
        {check.url, webOutcomeName(check.outcome), check.status, check.at, fails});
    if (done) {
        done = connection.run(u"DELETE FROM web_check_use WHERE url = ?"_s, {check.url});
    }
    for (const RecordId &record : finding.records) {
        if (done) {
            done = connection.run(u"INSERT OR IGNORE INTO web_check_use(url, record) VALUES (?, ?)"_s,
                {check.url, record.value});
        }
    }
    return done;
}

} // namespace

QString webOutcomeName(WebOutcome outcome)
{
    switch (outcome) {
    case WebOutcome::Fine:
        return u"fine"_s;
    case WebOutcome::Moved:
        return u"moved"_s;
    case WebOutcome::Refused:
        return u"refused"_s;
    case WebOutcome::Gone:
        return u"gone"_s;
    case WebOutcome::Failing:
        return u"failing"_s;
    case WebOutcome::NotReached:
        return u"not_reached"_s;
    case WebOutcome::BadCertificate:
        return u"bad_certificate"_s;
    }
    Q_UNREACHABLE();
}

bool WebCheck::isDead() const
{
    return outcome == WebOutcome::Gone || (isFailure(outcome) && fails >= kFailsOfTheDead);
}

Result<void> noteWebChecks(Library &library, const std::vector<WebFinding> &findings)
{
    // Asking again brings all of it back, so that no commit has to wait for the disk.
    Result<WriteSession> session = library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    for (const WebFinding &finding : findings) {
        if (auto done = note(session->connection(), finding); !done) {
            return done;
        }
    }
    return session->commit();
}

Result<QHash<QString, WebCheck>> webChecksOf(Connection &connection, const QStringList &urls)
{
    QHash<QString, WebCheck> checks;
    for (const QString &url : urls) {
        const auto found = connection.one(u"SELECT outcome, status, at, fails FROM web_check WHERE url = ?"_s,
            {url}, [&url](const Row &row) {
                return WebCheck {
                    url, outcomeFromName(row.text(0)), int(row.integer(1)), row.text(2), int(row.integer(3))};
            });
        if (!found) {
            return passOn(found);
        }
        if (found->has_value()) {
            checks.insert(url, **found);
        }
    }
    return checks;
}

Result<std::vector<RecordId>> recordsWithDeadAddresses(Connection &connection)
{
    return connection.all(
        u"SELECT DISTINCT u.record FROM web_check c JOIN web_check_use u ON u.url = c.url"
        " WHERE c.outcome = 'gone' OR (c.outcome IN ('failing', 'not_reached') AND c.fails >= ?)"
        " ORDER BY u.record"_s,
        {kFailsOfTheDead}, [](const Row &row) { return RecordId {row.text(0)}; });
}

Result<void> keepWebChecksOf(Library &library, const QStringList &urls)
{
    Result<WriteSession> session = library.write(Durability::HubPage);
    if (!session) {
        return passOn(session);
    }
    Connection &connection = session->connection();
    const auto known
        = connection.all(u"SELECT url FROM web_check"_s, {}, [](const Row &row) { return row.text(0); });
    if (!known) {
        return passOn(known);
    }
    const QSet<QString> named(urls.begin(), urls.end());
    for (const QString &url : *known) {
        if (named.contains(url)) {
            continue;
        }
        if (auto done = connection.run(u"DELETE FROM web_check WHERE url = ?"_s, {url}); !done) {
            return done;
        }
    }
    return session->commit();
}

} // namespace fourthp
