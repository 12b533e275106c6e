// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QJsonArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace fourthp {

// What came out of a meeting, as it stands in the member `outputs` of an event. All functions are pure; any
// thread.

/// One list of the outputs. A value; `toText` and `fromText` carry it through settings and command lines.
struct OutputList
{
    QString group; ///< Id of a breakout group; empty for a list of the event as a whole.
    QString member; ///< `challenges` and the like within a group, else `breakout_groups`, `conclusions`,
                    ///< `recommendations`.

    /// `GROUP/MEMBER`, or `MEMBER` alone.
    QString toText() const;
    static OutputList fromText(const QString &text);
    friend bool operator==(const OutputList &, const OutputList &) = default;
};

/// An item of such a list by its stable id, which no other item of the same list has.
struct OutputItem
{
    OutputList list;
    QString id;

    /// `GROUP/MEMBER/ID`, or `MEMBER/ID`.
    QString toText() const;
    static OutputItem fromText(const QString &text);
    friend bool operator==(const OutputItem &, const OutputItem &) = default;
};

inline constexpr char kBreakoutGroups[] = "breakout_groups";
inline constexpr char kConclusions[] = "conclusions";
inline constexpr char kRecommendations[] = "recommendations";

/// The members of a breakout group that hold the answers to the four questions, in the order of the
/// questions.
const QStringList &questionMembers();
/// True for a list that can stand in the outputs of an event.
bool isOutputList(const OutputList &list);

/// The items of a list in their order; empty if there are none.
QJsonArray itemsOf(const Document &event, const OutputList &list);
/// The item, or an empty object.
QJsonObject itemOf(const Document &event, const OutputItem &item);
/// The breakout group whose id, or else whose title, this is; an empty object if there is none.
QJsonObject groupNamed(const Document &event, const QString &idOrTitle);

/// The event with `members` in the item: a null takes a member away, what is not named stays. An item that is
/// not there yet is put at the end. NotFound if the group is gone; InvalidInput for a list that there cannot
/// be.
[[nodiscard]] Result<Document> withItem(
    const Document &event, const OutputItem &item, const QJsonObject &members);
/// The event without the item; a breakout group goes with its answers. NotFound if it is not there.
[[nodiscard]] Result<Document> withoutItem(const Document &event, const OutputItem &item);
/// The event with the item moved by so many places, as far as the list goes. NotFound if it is not there.
[[nodiscard]] Result<Document> withItemMoved(const Document &event, const OutputItem &item, int places);

/// The questions that a group has not answered, in the order of groups and questions; then the conclusions
/// and the recommendations, if there are none.
std::vector<OutputList> emptyLists(const Document &event);

} // namespace fourthp
