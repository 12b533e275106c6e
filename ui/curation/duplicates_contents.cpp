// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/duplicates_contents.h"

#include "core/model/path_text.h"
#include "core/store/library.h"
#include "core/store/record_reader.h"
#include "ui/common/error_text.h"
#include "ui/common/formats.h"
#include "ui/common/translate.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

constexpr qsizetype kMostLines = 500;

} // namespace

Result<DuplicatesFound> readDuplicates(
    Library &library, RecordType type, const ProgressSink &progress, std::stop_token stop)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    const Connection::StopGuard guard(**connection, stop);
    const auto pairs = findDuplicates(**connection, type, progress, stop);
    if (!pairs) {
        return passOn(pairs);
    }
    DuplicatesFound found;
    found.total = qint64(pairs->size());
    for (const DuplicatePair &pair : *pairs) {
        if (std::ssize(found.lines) == kMostLines) {
            break;
        }
        const auto first = readRecord(**connection, pair.first);
        const auto second = readRecord(**connection, pair.second);
        if (!first || !second) {
            return first ? passOn(second) : passOn(first);
        }
        if (first->has_value() && second->has_value()) {
            found.lines.push_back({pair, (*first)->shown(), (*second)->shown(), !(*first)->hubRev.isEmpty(),
                !(*second)->hubRev.isEmpty()});
        }
    }
    return found;
}

Result<DuplicatesFound> readPair(Library &library, const std::vector<qint64> &docids)
{
    const Result<Connection *> connection = library.connection();
    const auto records = connection ? readRecords(**connection, docids) : passOn(connection);
    if (!records) {
        return passOn(records);
    }
    if (records->size() != 2) {
        return fail(ErrorKind::Conflict, {}, u"two records are merged"_s);
    }
    const StoredRecord &first = records->front();
    const StoredRecord &second = records->back();
    return DuplicatesFound {
        {{{first.id, second.id, {}}, first.shown(), second.shown(), !first.hubRev.isEmpty(), !second.hubRev.isEmpty()}}, 1};
}

std::vector<CompareRow> compareRows(const Document &keep, const Document &other, const Labels &labels)
{
    std::vector<CompareRow> rows;
    for (const MergeUnit &unit : mergeUnits(keep, other)) {
        const auto textOf = [&](const Document &document) {
            QStringList texts;
            for (const QString &key : unit.keys) {
                texts.append(pathText(document, key, labels, translated));
            }
            texts.removeAll(QString());
            return texts.join(u'\n');
        };
        rows.push_back({unit, pathLabel(keep.type(), unit.keys.front(), labels, translated), textOf(keep), textOf(other)});
    }
    return rows;
}

QString DuplicatesText::likelihood(double likelihood)
{
    return likelihood >= kLikelyDuplicate ? tr("Likely the same") : tr("Possibly the same");
}

QString DuplicatesText::reason(DuplicateReason reason)
{
    using enum DuplicateReason;
    switch (reason) {
    case SameName: return tr("same name");
    case AlikeName: return tr("names are alike");
    case SharedRareWord: return tr("a rare word in both names");
    case SameAcronym: return tr("same acronym");
    case InitialsAreAcronym: return tr("initials fit the acronym");
    case SameHost: return tr("same website or e-mail domain");
    case SameIdentifier: return tr("same number or address");
    case SameCountry: return tr("same country");
    case OtherName: return tr("but each name has words of its own");
    case OtherHost: return tr("but other websites");
    case OtherIdentifier: return tr("but other numbers");
    case OtherCountry: return tr("but other countries");
    case OtherYear: return tr("but other years");
    }
    Q_UNREACHABLE();
}

QString DuplicatesText::reasons(const std::vector<DuplicateReason> &reasons)
{
    QStringList texts;
    for (const DuplicateReason one : reasons) {
        texts.append(reason(one));
    }
    return Formats::list(texts);
}

QString DuplicatesText::choice(MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Keep: return tr("As it stays");
    case MergeChoice::Other: return tr("As in the other");
    case MergeChoice::Both: return tr("Both");
    }
    Q_UNREACHABLE();
}

QString DuplicatesText::refused(const Error &error)
{
    if (error.kind == ErrorKind::Conflict) {
        return tr("One of the two was changed meanwhile or has an open conflict. Nothing was changed; check again.");
    }
    if (error.kind == ErrorKind::Unsupported) {
        return tr("The record that would go is on a hub, and the one that would stay does not get there. Keep the other one.");
    }
    return ErrorText::explain(error).text();
}

} // namespace fourthp::ui
