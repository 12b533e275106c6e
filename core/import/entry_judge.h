// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/entry_overlay.h"
#include "core/import/import_plan.h"
#include "core/import/record_titles.h"
#include "core/store/record_reader.h"

#include <QByteArray>

#include <optional>

namespace fourthp {

/// What would come of one entry, and what speaks against it.
struct JudgedEntry
{
    ImportAct act = ImportAct::Add; ///< Add, Update, Same or Refuse.
    Document before {}; ///< Empty for a new record.
    Document after {};
    std::vector<ImportFault> faults {}; ///< All of them, those of the entry too.

    int warnings() const;
};

/// Says of entries whether they can become what they ask for: by the rules of the catalogue, and of those of
/// bulk edits. Asked when a plan is made, when somebody looks at it, and when it is carried out; each time it
/// says the same of the same record. On one thread, with the connection of it.
class EntryJudge
{
public:
    EntryJudge(const Vocabularies &vocabularies, RecordTitles &titles, const ImportOrder &order);

    /// The record that an entry without a fault asks for, before anything is said of it.
    Document madeNew(const ImportEntry &entry, EntryId id) const;
    /// `original` is the record that the new one would be a copy of: marked no less strictly than that.
    JudgedEntry asNew(const ImportEntry &entry, EntryId id, const Document *original = nullptr) const;
    JudgedEntry over(const ImportEntry &entry, const StoredRecord &record) const;

private:
    const Vocabularies &m_vocabularies;
    OverlaySetup m_setup;
};

/// How entries of this order are laid over records. `titles` must outlive it.
OverlaySetup overlaySetupOf(const ImportOrder &order, RecordTitles &titles);

/// What a plan notes of a record, to know it again.
QByteArray checksumOf(const Document &document);

} // namespace fourthp
