// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/curation/quality_contents.h"

#include "core/store/note_drafts.h"
#include "core/store/record_reader.h"
#include "ui/curation/rubric_draft.h"

namespace fourthp::ui {

Result<QualityText::Titles> titlesOf(
    Connection &connection, const std::vector<StaleFinding> &findings, const Labels &labels)
{
    QualityText::Titles titles;
    for (const StaleFinding &finding : findings) {
        const auto record = finding.other.isEmpty() ? Result<std::optional<StoredRecord>>(std::nullopt)
                                                    : readRecord(connection, finding.other);
        if (!record) {
            return passOn(record);
        }
        const QString title = record->has_value() && !(*record)->isWithdrawn
            ? (*record)->shown().title(labels.languages()).text
            : QString();
        if (!title.isEmpty()) {
            titles.insert(finding.other.value, title);
        }
    }
    return titles;
}

Result<QualityContents> loadQuality(Library &library, const RecordId &id, const Labels &labels)
{
    const Result<Connection *> connection = library.connection();
    if (!connection) {
        return passOn(connection);
    }
    Result<Quality> quality
        = qualityOf(**connection, id, library.clock().nowUtc().date(), library.vocabularies());
    if (!quality) {
        return passOn(quality);
    }
    Result<QualityText::Titles> titles = titlesOf(**connection, quality->stale, labels);
    if (!titles) {
        return passOn(titles);
    }
    Result<QString> draft = noteDraftText(**connection, id, kRubricDraft);
    if (!draft) {
        return passOn(draft);
    }
    return QualityContents {std::move(*quality), std::move(*titles), std::move(*draft)};
}

} // namespace fourthp::ui
