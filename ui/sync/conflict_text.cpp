// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflict_text.h"

#include "core/model/path_text.h"
#include "ui/common/formats.h"
#include "ui/common/languages.h"
#include "ui/common/translate.h"
#include "ui/sync/conflict_values.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kLongestShown = 1500; ///< Characters of a cell.
constexpr qsizetype kBeforeMark = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fourthp::ui::SyncPage)
};

RecordType typeOf(const RecordId &id)
{
    return typeFromCode(id.typeCode());
}

ComparedField wholeRecord(const Conflict &conflict)
{
    ComparedField whole {.label = Text::tr("Whole record"), .before = Text::tr("was there")};
    if (conflict.kind == "deleted_here"_L1) {
        whole.mine.text = Text::tr("deleted here");
        whole.hub.text = Text::tr("changed on the hub");
    } else {
        whole.mine.text = conflict.isWithdrawn() ? Text::tr("edited here, hidden") : Text::tr("edited here");
        whole.hub.text
            = conflict.isWithdrawn() ? Text::tr("consent withdrawn") : Text::tr("deleted on the hub");
    }
    whole.mineWhole = whole.mine.text;
    return whole;
}

QString aboutOf(const Conflict &conflict)
{
    if (conflict.isWithdrawn()) {
        return Text::tr(
            "You wrote about this story; then its consent was withdrawn on the hub. What you wrote is "
            "hidden: let it go, which erases it, or keep it hidden on this computer alone.");
    }
    if (conflict.kind == "deleted_on_hub"_L1) {
        return Text::tr("You edited this record; a colleague deleted it on the hub.");
    }
    if (conflict.kind == "deleted_here"_L1) {
        return Text::tr("You deleted this record; a colleague changed it on the hub.");
    }
    if (conflict.kind == "leaves"_L1) {
        return Text::tr("The hub holds two versions of this record. “Mine” is the one that is shown; "
                        "deciding settles it for "
                        "everybody.");
    }
    const QString who = conflict.hub.json().value("updated_by"_L1).toString();
    const QString at = conflict.hub.json().value("updated_at"_L1).toString();
    if (who.isEmpty() || at.isEmpty()) {
        return Text::tr("Both you and a colleague changed this record. Yours is shown until you decide.");
    }
    return Text::tr("Both you and %1 (on the hub, %2) changed this record. Yours is shown until you decide.")
        .arg(Formats::isolated(who), Formats::dateTime(at));
}

} // namespace

Comparison comparisonOf(const Conflict &conflict, const Labels &labels)
{
    Comparison shown {.n = conflict.n,
        .record = conflict.id,
        .kind = conflict.kind,
        .isWithdrawn = conflict.isWithdrawn(),
        .title = titleOf({.id = conflict.id,
            .kind = conflict.kind,
            .title = conflict.mine.json().value("title"_L1),
            .isWithdrawn = conflict.isWithdrawn()}),
        .about = aboutOf(conflict)};
    if (!conflict.isByField()) {
        shown.fields.push_back(wholeRecord(conflict));
        return shown;
    }
    const RecordType type = typeOf(conflict.id);
    const WordTranslator translate = translated;
    for (const QString &path : conflict.fields) {
        const QString mine = pathText(conflict.mine, path, labels, translate);
        const QString hub = pathText(conflict.hub, path, labels, translate);
        const WordDiff diff = diffWords(mine, hub);
        const QJsonValue mineValue = valueAtPath(conflict.mine, path);
        const auto both = bothOf(type, path, mineValue, valueAtPath(conflict.hub, path));
        shown.fields.push_back({.path = path,
            .label = pathLabel(type, path, labels, translate),
            .before = excerptOf(pathText(conflict.base, path, labels, translate), {}).text,
            .mine = excerptOf(mine, diff.inFirst),
            .hub = excerptOf(hub, diff.inSecond),
            .mineWhole = mine,
            .isTyped = isTypedText(type, path),
            .mineValue = mineValue,
            .both = both,
            .bothText = both ? valueText(type, path, *both, labels) : QString()});
    }
    return shown;
}

QString valueText(RecordType type, const QString &path, const QJsonValue &value, const Labels &labels)
{
    QJsonObject json = patchWithValue({}, path, value);
    json.insert(u"type"_s, typeCode(type));
    return pathText(Document(json), path, labels, translated);
}

QString titleOf(const ConflictHead &head)
{
    const QString title = head.isWithdrawn ? QString() : bestText(head.title, readerLanguages()).text;
    return title.isEmpty() ? labelOf(typeOf(head.id)) : title;
}

QString questionOf(const ConflictHead &head)
{
    if (head.isWithdrawn) {
        return Text::tr("consent withdrawn");
    }
    if (head.kind == "deleted_on_hub"_L1) {
        return Text::tr("deleted on the hub");
    }
    return head.kind == "deleted_here"_L1 ? Text::tr("deleted here")
                                          : Text::tr("%Ln field(s)", nullptr, int(head.fields.size()));
}

MarkedValue excerptOf(const QString &text, const std::vector<TextSpan> &marks)
{
    if (text.size() <= kLongestShown) {
        return {text, marks};
    }
    const qsizetype first = marks.empty() ? 0 : marks.front().start;
    qsizetype start = std::max<qsizetype>(0, first - kBeforeMark);
    if (start > 0) {
        start = text.indexOf(u' ', start) + 1; // At a word; 0 where there is none.
    }
    start = start > first ? first : start;
    const bool isCut = start + kLongestShown < text.size();
    const QString before = start > 0 ? u"… "_s : QString();
    MarkedValue excerpt {before + text.sliced(start, std::min(kLongestShown, text.size() - start))
        + (isCut ? u" …"_s : QString())};
    for (const TextSpan &mark : marks) {
        const qsizetype end = std::min(mark.start + mark.length, start + kLongestShown);
        if (end > mark.start) {
            excerpt.marks.push_back({mark.start - start + before.size(), end - mark.start});
        }
    }
    return excerpt;
}

} // namespace fourthp::ui
