// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_outputs.h"
#include "core/store/record_writer.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <stop_token>
#include <vector>

namespace fourthp {

/// A recommendation of a meeting, with what a reader wants to know of where it comes from.
struct FollowUp
{
    RecordId event;
    QString id; ///< Of the recommendation within its event.
    QJsonValue eventTitle {}; ///< `{language: text}`
    QString eventStart {}; ///< Partial date; empty if the event has none.
    QString text {};
    QString owner {}; ///< As written; may be empty.
    RecordId stakeholder {}; ///< Who has to see to it; empty if it is nobody of the library.
    QJsonValue stakeholderTitle {}; ///< Undefined if that record is not here.
    QString due {}; ///< Partial date; empty for none.
    QString state {}; ///< Code of `follow_up_state`; `open` where nothing is stated.
    bool isOverdue = false;
    int eventMarking = 0; ///< `markingRank` of its event.
    bool mayLeave = false; ///< Whether its event may leave the library (`sharing.h`), and may name the stakeholder.

    OutputItem item() const { return {{{}, QString::fromLatin1(kRecommendations)}, id}; }
    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

/// The state of a recommendation as the outputs hold it.
QString followUpState(const QJsonObject &recommendation);
/// True for a state in which somebody still has to do something.
bool isWaiting(const QString &followUpState);
/// True if the day, month or year is over and the state is one that waits.
bool isOverdue(const QString &due, const QString &followUpState, const QDate &today);

/// The recommendations of all visible events: what is overdue first, then by day, those without a day last;
/// equal ones by event, in its order. Cancelled if asked to stop. Any thread but the GUI thread.
[[nodiscard]] Result<std::vector<FollowUp>> followUps(
    Connection &connection, const QDate &today, std::stop_token stop = {});

/// One change of the event. InvalidInput for a state that is not in the list.
[[nodiscard]] Result<SavedChange> setFollowUpState(Library &library, const RecordId &event,
    const QString &recommendation, const QString &state, const Editor &editor);

} // namespace fourthp
