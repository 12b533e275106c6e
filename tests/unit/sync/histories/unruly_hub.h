// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dice.h"
#include "tests/unit/sync/fake_hub.h"
#include "tests/unit/sync/histories/marks.h"

#include <functional>
#include <map>
#include <optional>

namespace fourthp::test {

/// A fault that a test puts between the program and the hub, or into the library, to see that it is found
/// out.
enum class Planted {
    None,
    PlaceBeforePage, ///< The place moves although the page was not stored.
    RowsLeftOut, ///< A page comes without one of its rows.
    BlindWrites, ///< What is sent is stored over whatever is there.
    EditIdsLost, ///< Nobody can tell by `edit.id` what came from here.
    BaseDropped, ///< What an edit began with is forgotten while it is on its way.
    FalseTombstones, ///< A living row comes as deleted.
    MembersDropped, ///< Members that are unknown here are lost on the way to the hub.
};

/// How the line is during one session.
struct Weather
{
    int oneFaultIn = 0; ///< So many requests, on average, for one that goes wrong; 0 for none.
    int stopAt = -1; ///< The request at which a person stops the session; -1 for never.
    int breakStoreAt = -1; ///< The request during which the library begins to fail; -1 for never.
};

/// The hub in memory behind a line on which everything happens that the sync contract allows for: answers are
/// cut before and after the effect, requests arrive twice, pages are put in disorder, repeated and rewound,
/// bodies are missing. Refuses nothing itself.
class UnrulyHub final : public Hub
{
public:
    UnrulyHub(FakeHub &there, Dice &dice)
        : real(there)
        , m_dice(dice)
    { }

    /// What a copy of the hub holds.
    struct Copy
    {
        FakeHub::State state;
        std::map<QString, int> stored;
    };
    Copy copy() const { return {real.state, storedEdits}; }
    void putBack(const Copy &earlier);
    /// All that stands in bodies there, losing ones too.
    Marks marks() const;

    /// Begins a session. `stop` is asked for where the weather says so.
    void begin(const Weather &weather, std::stop_source stop);

    FakeHub &real;
    Planted planted = Planted::None;
    std::function<void()> breakStore; ///< Called where the weather says so.
    std::function<void(const QJsonObject &)> onSent; ///< Each document that leaves a desktop.
    std::map<QString, int> storedEdits; ///< How often something was stored under an id and `edit.id`.
    std::function<void(const QString &)> trace; ///< Hears of every request.
    QString lastPlace; ///< The place that the last page told.

    Result<QString> product(std::stop_token stop) override;
    Result<HubInfo> info(std::stop_token stop) override;
    Result<std::optional<HubIdentity>> identity(std::stop_token stop) override;
    Result<std::optional<RemoteCheckpoint>> checkpoint(const QString &name, std::stop_token stop) override;
    Result<QString> putCheckpoint(
        const QString &name, const RemoteCheckpoint &note, std::stop_token stop) override;
    Result<ChangePage> changes(const ChangesQuery &query, std::stop_token stop) override;
    Result<std::vector<QJsonObject>> bulkGet(
        const std::vector<RevisionName> &wanted, std::stop_token stop) override;
    Result<std::vector<PushAnswer>> bulkDocs(
        const std::vector<QJsonObject> &documents, std::stop_token stop) override;
    // Files go their own ways, with tests of their own.
    Result<std::optional<HubFile>> file(const QString &id, std::stop_token stop) override
    {
        return real.file(id, stop);
    }
    Result<void> putFile(const QJsonObject &document, std::stop_token stop) override
    {
        return real.putFile(document, stop);
    }
    Result<QByteArray> attachment(
        const AttachmentName &name, qint64 most, const BytesSink &progress, std::stop_token stop) override
    {
        return real.attachment(name, most, progress, stop);
    }
    Result<QString> putAttachment(const AttachmentName &name, const QString &rev, const QByteArray &bytes,
        const BytesSink &progress, std::stop_token stop) override
    {
        return real.putAttachment(name, rev, bytes, progress, stop);
    }
    HubTraffic traffic() const override { return real.traffic(); }
    QDateTime serverDate() const override { return real.serverDate(); }
    std::chrono::milliseconds retryAfter() const override { return real.retryAfter(); }

private:
    template <class Call> auto over(const QString &name, Call call) -> decltype(call());
    void hear(const QString &what) const;
    bool goesWrong() { return m_weather.oneFaultIn > 0 && m_dice.oneIn(m_weather.oneFaultIn); }
    Error someError();
    void disturb(ChangePage &page);
    void plant(ChangePage &page);
    std::vector<PushAnswer> store(std::vector<QJsonObject> documents, std::stop_token stop);

    Dice &m_dice;
    Weather m_weather;
    std::stop_source m_stop;
    int m_request = 0;
};

} // namespace fourthp::test
