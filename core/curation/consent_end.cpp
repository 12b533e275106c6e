// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/consent_end.h"

#include "core/curation/change_one.h"
#include "core/curation/edition_list.h"
#include "core/model/consent.h"
#include "core/model/consent_withdrawal.h"
#include "core/model/story.h"
#include "core/store/record_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString isoDay(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// Stories by the day that the library derives of each.
Result<std::vector<qint64>> storiesEnding(Connection &connection, const QDate &today, int days)
{
    return connection.all(u"SELECT docid FROM record WHERE visible = 1 AND expires_on BETWEEN ? AND ?"_s,
        {isoDay(today), isoDay(today.addDays(days))}, [](const Row &row) { return row.integer(0); });
}

Consent consentToBeNamed(const Document &stakeholder)
{
    return Consent::from(stakeholder.value(u"focal_point.consent").toObject());
}

bool namesSomebody(const Document &stakeholder)
{
    return !stakeholder.value(u"focal_point.person").toString().isEmpty();
}

Result<QStringList> frozenEditionsAround(Connection &connection, const RecordId &id, const QStringList &languages)
{
    const auto links = linksOf(connection, id);
    const auto editions = links ? listEditions(connection) : passOn(links);
    if (!editions) {
        return passOn(editions);
    }
    QStringList titles;
    for (const Document &document : *editions) {
        const Edition edition = Edition::from(document);
        const std::vector<RecordId> cases = edition.cases();
        const bool isAround = std::any_of(links->begin(), links->end(), [&cases](const ResolvedLink &link) {
            return std::find(cases.begin(), cases.end(), link.other) != cases.end();
        });
        if (isAround && edition.isFrozen) {
            titles.append(document.title(languages).text);
        }
    }
    return titles;
}

} // namespace

Result<std::vector<EndingConsent>> endingConsents(
    Connection &connection, const QDate &today, int days, const QStringList &languages, std::stop_token stop)
{
    const auto docids = storiesEnding(connection, today, days);
    const auto stories = docids ? readRecords(connection, *docids) : passOn(docids);
    if (!stories) {
        return passOn(stories);
    }
    std::vector<EndingConsent> all;
    for (const StoredRecord &story : *stories) {
        const Document shown = story.shown();
        all.push_back({story.id, RecordType::Story, shown.title(languages).text, Story::from(shown).consentExpiresOn});
    }
    const auto done = forEachRecord(
        connection, Layer::Shown, RecordType::Stakeholder,
        [&](const StoredRecord &record) {
            const Document shown = record.shown();
            const QDate lastDay = consentToBeNamed(shown).lastDay;
            const bool isNear = lastDay.isValid() && lastDay >= today && lastDay <= today.addDays(days);
            if (record.visible && isNear && namesSomebody(shown) && !consentToBeNamed(shown).isMissing(today)) {
                all.push_back({record.id, RecordType::Stakeholder, shown.title(languages).text, lastDay});
            }
            return true;
        },
        stop);
    if (!done) {
        return passOn(done);
    }
    std::stable_sort(all.begin(), all.end(),
        [](const EndingConsent &a, const EndingConsent &b) { return a.lastDay < b.lastDay; });
    return all;
}

Result<qint64> endingStories(Connection &connection, const QDate &today, int days)
{
    return connection.number(u"SELECT count(*) FROM record WHERE visible = 1 AND expires_on BETWEEN ? AND ?"_s,
        {isoDay(today), isoDay(today.addDays(days))});
}

Result<Withdrawal> withdrawConsent(
    Library &library, const RecordId &id, const WithdrawalOrder &order, const Editor &editor)
{
    if (!order.day.isValid() || order.day > library.clock().nowUtc().date()) {
        return fail(ErrorKind::InvalidInput, u"consent.withdrawn_on"_s, u"a day up to today"_s);
    }
    Withdrawal done;
    const Editor saying {editor.who, order.reason.isEmpty() ? editor.why : order.reason};
    auto change = changeOne(library, id, saying, [&](Connection &connection, const Document &shown) -> Result<Document> {
        auto frozen = frozenEditionsAround(connection, id, {});
        if (!frozen) {
            return passOn(frozen);
        }
        done.frozenEditions = std::move(*frozen);
        const auto after = withConsentWithdrawn(shown, order.day);
        return after ? Result<Document>(*after)
                     : fail(ErrorKind::Unsupported, id.value, u"it holds no consent"_s);
    });
    if (!change) {
        return passOn(change);
    }
    done.change = std::move(*change);
    return done;
}

} // namespace fourthp
