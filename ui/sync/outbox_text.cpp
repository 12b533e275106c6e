// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/outbox_text.h"

#include "core/store/record_reader.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"
#include "ui/sync/conflict_page_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

QString waitingText(const OutboxLine &line)
{
    const QString word = line.reason.section(u' ', 0, 0);
    if (word == "conflict"_L1) {
        return ConflictText::tr("Waits for your decision: it was changed on the hub as well.");
    }
    if (word == "invalid"_L1) {
        const QString rule
            = ErrorText::explainRule(line.reason.section(u' ', 1, 1), line.reason.section(u' ', 2));
        return rule.isEmpty() ? ConflictText::tr("Waits: something is missing or not right in it.")
                              : ConflictText::tr("Waits: %1").arg(rule);
    }
    if (word == "tlp_red"_L1) {
        return ConflictText::tr("Stays here: it is marked TLP:RED.");
    }
    if (word == "consent"_L1) {
        return ConflictText::tr(
            "Stays here: its consent does not stand, or is not for a library that others read.");
    }
    if (word == "proposed"_L1) {
        return ConflictText::tr("Was proposed; waits for a curator.");
    }
    if (word == "newer_schema"_L1) {
        return ConflictText::tr("Waits: the record is of a newer version of the program.");
    }
    if (word == "too_large"_L1) {
        return ConflictText::tr("Waits: the record is too large for the hub.");
    }
    if (word == "orphan"_L1) {
        return ConflictText::tr("Waits: the hub no longer has this record.");
    }
    if (word == "files"_L1) {
        return ConflictText::tr("Waits: its files go to the hub before it.");
    }
    if (word == "replacement"_L1) {
        return ConflictText::tr("Waits: the record that stands for it now goes to the hub first.");
    }
    return ConflictText::tr("Stays here: this source is for reading only.");
}

QString rejectedText(const OutboxLine &line)
{
    const QString word = line.reason.section(u' ', 0, 0);
    if (word == "declined"_L1) {
        return ConflictText::tr("A curator declined the proposal. Your change is still here.");
    }
    if (word == "too_large"_L1) {
        return ConflictText::tr("Refused: the record is too large for the hub.");
    }
    return line.reason.isEmpty()
        ? ConflictText::tr("Refused by the hub.")
        : ConflictText::tr("Refused by the hub: %1").arg(Formats::isolated(line.reason));
}

} // namespace

qint64 OutboxContents::count(OutboxState state) const
{
    return std::count_if(
        lines.begin(), lines.end(), [state](const OutboxLine &line) { return line.state == state; });
}

Result<OutboxContents> loadOutbox(Library &library, const QStringList &languages)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const auto rows = outboxRows(**connection);
    const auto withoutHub
        = (*connection)
              ->number(
                  u"SELECT count(*) FROM mirror m JOIN channel c ON c.id = m.channel WHERE m.dirty = 1 AND c.kind <> 'couch'"_s);
    if (!rows || !withoutHub) {
        return rows ? passOn(withoutHub) : passOn(rows);
    }
    OutboxContents contents {.withoutHub = *withoutHub};
    for (const OutboxRow &row : *rows) {
        const QString title = row.isHidden ? QString() : row.document.title(languages).text;
        contents.lines.push_back({.record = row.id,
            .channel = row.channel,
            .state = row.state,
            .reason = row.reason,
            .title = title.isEmpty() ? labelOf(typeFromCode(row.id.typeCode())) : title});
    }
    return contents;
}

QString whyText(const OutboxLine &line)
{
    switch (line.state) {
    case OutboxState::Queued:
        return ConflictText::tr("Goes with the next session.");
    case OutboxState::Sending:
        return ConflictText::tr("Was sent; the next session asks whether it arrived.");
    case OutboxState::Waiting:
        return waitingText(line);
    case OutboxState::Rejected:
        return rejectedText(line);
    }
    Q_UNREACHABLE();
}

QString summaryOf(const OutboxContents &contents)
{
    QStringList sentences;
    const int queued = int(contents.count(OutboxState::Queued) + contents.count(OutboxState::Sending));
    const int waiting = int(contents.count(OutboxState::Waiting));
    const int rejected = int(contents.count(OutboxState::Rejected));
    if (queued > 0) {
        sentences.append(ConflictText::tr("%Ln change(s) go(es) with the next session.", nullptr, queued));
    }
    if (waiting > 0) {
        sentences.append(ConflictText::tr("%Ln change(s) wait(s).", nullptr, waiting));
    }
    if (rejected > 0) {
        sentences.append(ConflictText::tr("%Ln change(s) was (were) refused by the hub.", nullptr, rejected));
    }
    if (contents.withoutHub > 0) {
        sentences.append(
            ConflictText::tr("%Ln changed record(s) belong(s) to no hub and stay(s) on this computer.",
                nullptr, int(contents.withoutHub)));
    }
    return sentences.join(u' ');
}

bool mayBeProposed(const OutboxLine &line)
{
    return line.state == OutboxState::Rejected && line.reason != "too_large"_L1;
}

} // namespace fourthp::ui
