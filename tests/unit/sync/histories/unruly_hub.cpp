// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/sync/histories/unruly_hub.h"

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

QString editName(const QJsonObject &document)
{
    return document.value("_id"_L1).toString() + u' '
        + document.value("edit"_L1).toObject().value("id"_L1).toString();
}

void loseEditId(QJsonObject &body)
{
    QJsonObject edit = body.value("edit"_L1).toObject();
    edit.insert(u"id"_s, QString(u"rewritten-"_s + body.value("_rev"_L1).toString()));
    body.insert(u"edit"_s, edit);
}

} // namespace

void UnrulyHub::putBack(const Copy &earlier)
{
    real.state = earlier.state;
    storedEdits = earlier.stored;
}

Marks UnrulyHub::marks() const
{
    Marks all;
    for (const auto &[id, entry] : real.state.entries) {
        addTo(all, marksIn(QJsonDocument(entry.body).toJson(QJsonDocument::Compact)));
        for (const auto &[rev, body] : entry.leafBodies) {
            addTo(all, marksIn(QJsonDocument(body).toJson(QJsonDocument::Compact)));
        }
    }
    return all;
}

void UnrulyHub::begin(const Weather &weather, std::stop_source stop)
{
    m_weather = weather;
    m_stop = std::move(stop);
    m_request = 0;
    real.requests.clear();
}

Error UnrulyHub::someError()
{
    static const std::vector<ErrorKind> kinds {ErrorKind::Network, ErrorKind::BadAnswer, ErrorKind::Busy};
    return {m_dice.pick(kinds), {}, u"the line is bad"_s};
}

void UnrulyHub::hear(const QString &what) const
{
    if (trace) {
        trace(what);
    }
}

template <class Call> auto UnrulyHub::over(const QString &name, Call call) -> decltype(call())
{
    const int request = m_request++;
    hear(name);
    const bool stopsBefore = request == m_weather.stopAt && m_dice.oneIn(2);
    if (stopsBefore) {
        hear(u"  a stop before it"_s);
        m_stop.request_stop();
    }
    if (request == m_weather.breakStoreAt && breakStore) {
        hear(u"  the library breaks"_s);
        breakStore();
    }
    if (goesWrong() && m_dice.oneIn(2)) {
        hear(u"  never arrives"_s);
        return Failure(someError());
    }
    auto answer = call();
    if (request == m_weather.stopAt && !stopsBefore) {
        m_stop.request_stop();
        if (m_dice.oneIn(2)) {
            return fail(ErrorKind::Cancelled);
        }
    }
    if (goesWrong()) {
        hear(u"  its answer never arrives"_s);
        return Failure(someError());
    }
    return answer;
}

Result<QString> UnrulyHub::product(std::stop_token stop)
{
    return over(u"product"_s, [&] { return real.product(stop); });
}

Result<HubInfo> UnrulyHub::info(std::stop_token stop)
{
    return over(u"info"_s, [&] { return real.info(stop); });
}

Result<std::optional<HubIdentity>> UnrulyHub::identity(std::stop_token stop)
{
    return over(u"identity"_s, [&] { return real.identity(stop); });
}

Result<std::optional<RemoteCheckpoint>> UnrulyHub::checkpoint(const QString &name, std::stop_token stop)
{
    return over(u"checkpoint"_s, [&] { return real.checkpoint(name, stop); });
}

Result<QString> UnrulyHub::putCheckpoint(
    const QString &name, const RemoteCheckpoint &note, std::stop_token stop)
{
    return over(u"putCheckpoint"_s, [&] { return real.putCheckpoint(name, note, stop); });
}

Result<ChangePage> UnrulyHub::changes(const ChangesQuery &query, std::stop_token stop)
{
    return over(u"changes"_s, [&]() -> Result<ChangePage> {
        ChangesQuery asked = query;
        if (goesWrong() && m_dice.oneIn(2)) {
            asked.since = FakeHub::place(
                m_dice.roll(int(real.state.seq) + 1)); // The feed rewinds, or runs ahead of nobody.
            const auto wanted = placeNumber(query.since);
            if (placeNumber(asked.since) > wanted.value_or(0)) {
                asked.since = query.since;
            }
        }
        Result<ChangePage> page = real.changes(asked, stop);
        if (page) {
            disturb(*page);
            plant(*page);
            lastPlace = page->lastSeq;
        }
        return page;
    });
}

void UnrulyHub::disturb(ChangePage &page)
{
    if (page.rows.empty() || m_weather.oneFaultIn == 0) {
        return;
    }
    if (goesWrong()) {
        m_dice.shuffle(page.rows);
    }
    if (goesWrong()) {
        page.rows.push_back(page.rows[size_t(m_dice.roll(int(page.rows.size())))]);
        ++page.received;
    }
    for (ChangeRow &row : page.rows) {
        if (goesWrong()) {
            row.body.reset();
        }
    }
}

void UnrulyHub::plant(ChangePage &page)
{
    if (planted == Planted::EditIdsLost) {
        for (ChangeRow &row : page.rows) {
            if (row.body) {
                loseEditId(*row.body);
            }
        }
    }
    if (page.rows.empty() || m_weather.oneFaultIn == 0 || !m_dice.oneIn(3)) {
        return;
    }
    ChangeRow &row = page.rows[size_t(m_dice.roll(int(page.rows.size())))];
    if (planted == Planted::RowsLeftOut) {
        page.rows.erase(page.rows.begin() + (&row - page.rows.data()));
    } else if (planted == Planted::FalseTombstones && !row.deleted) {
        row.deleted = true;
        row.body = QJsonObject {{u"_id"_s, row.id}, {u"_rev"_s, row.rev}, {u"_deleted"_s, true}};
    }
}

Result<std::vector<QJsonObject>> UnrulyHub::bulkGet(
    const std::vector<RevisionName> &wanted, std::stop_token stop)
{
    return over(u"bulkGet"_s, [&] {
        Result<std::vector<QJsonObject>> bodies = real.bulkGet(wanted, stop);
        if (bodies && !bodies->empty() && goesWrong()) {
            hear(u"  one body is missing"_s);
            bodies->erase(bodies->begin() + m_dice.roll(int(bodies->size())));
        }
        if (bodies && planted == Planted::EditIdsLost) {
            for (QJsonObject &body : *bodies) {
                loseEditId(body);
            }
        }
        return bodies;
    });
}

Result<std::vector<PushAnswer>> UnrulyHub::bulkDocs(
    const std::vector<QJsonObject> &documents, std::stop_token stop)
{
    if (onSent) {
        for (const QJsonObject &document : documents) {
            onSent(document);
        }
    }
    return over(u"bulkDocs"_s, [&]() -> Result<std::vector<PushAnswer>> {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        std::vector<QJsonObject> arriving = documents;
        const bool endsEarly = goesWrong() && arriving.size() > 1;
        if (endsEarly) {
            hear(u"  only a part arrives"_s);
            arriving.resize(size_t(m_dice.roll(int(arriving.size())))); // The hub died half-way through.
        }
        std::vector<PushAnswer> answers = store(arriving, stop);
        if (goesWrong()) {
            hear(u"  it arrives twice"_s);
            answers = store(arriving, stop); // Qt sent it again; the second answer is the one that arrives.
        }
        if (endsEarly) {
            return Failure(someError());
        }
        if (goesWrong()) {
            m_dice.shuffle(answers);
        }
        if (!answers.empty() && goesWrong()) {
            hear(u"  one answer is missing"_s);
            answers.pop_back();
        }
        return answers;
    });
}

std::vector<PushAnswer> UnrulyHub::store(std::vector<QJsonObject> documents, std::stop_token stop)
{
    for (QJsonObject &document : documents) {
        const auto found = real.state.entries.find(document.value("_id"_L1).toString());
        if (planted == Planted::BlindWrites && found != real.state.entries.end()) {
            document.insert(u"_rev"_s, found->second.body.value("_rev"_L1));
        }
        if (planted == Planted::MembersDropped) {
            document.remove(u"x_kept"_s);
        }
    }
    const auto answers = real.bulkDocs(documents, stop);
    if (!answers) {
        return {};
    }
    for (const PushAnswer &answer : *answers) {
        hear(u"  "_s + answer.id + u' ' + answer.rev + answer.error);
    }
    for (size_t i = 0; i < answers->size(); ++i) {
        if ((*answers)[i].isStored()) {
            ++storedEdits[editName(documents[i])];
        }
    }
    return *answers;
}

} // namespace fourthp::test
