// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_words.h"
#include "core/model/edition.h"
#include "core/store/library.h"

#include <QDate>
#include <QHash>

#include <stop_token>
#include <vector>

namespace fourthp {

/// Layout of frozen files; one with a higher number is not read.
inline constexpr int kEditionFormat = 1;

/// Everything that the text of an edition is written from: its case studies as they stood, and every name and
/// word that is needed to print them. The same whether it is read from live records or from a frozen file, so
/// that text, numbers and comparison know no difference. A value; equal contents give equal bytes.
struct EditionContents
{
    QString frozenAt {}; ///< RFC 3339; empty for what is read from live records.
    QString program {}; ///< Version that wrote it.
    Document edition {}; ///< Without files, review and stamps.
    std::vector<Document> cases {}; ///< Those that are here, in the order of the chapters, each once.
    QJsonObject names {}; ///< Titles of linked stakeholders by id.
    QJsonObject
        labels {}; ///< `{list: {code: {language: word}}}`; countries, regions and languages are lists too.
    QJsonObject words {}; ///< As `editionWordsIn`.
    QStringList fields {}; ///< Keys of the fields of a case that the text shows, in its order.
    QString note {}; ///< Why it was frozen although something stood against it.

    const Document *find(const RecordId &id) const;
    /// The word for a key in a language, else in English, else the key.
    QString word(const QString &key, const QString &language) const;
    /// The word for a stored value of a field; the value itself where there is none.
    QString label(const Field &field, const QString &value, const QString &language) const;
    QString labelIn(const QString &list, const QString &value, const QString &language) const;
    QString titleOf(const EditionChapter &chapter, const QString &language) const;
    /// Of a case study or another record, in the best language.
    QString titleOf(const Document &record, const QString &language) const;

    /// Canonical JSON: members in alphabetical order, no blanks.
    QByteArray toBytes() const;
    /// Damaged for what is no frozen edition, NewerVersion for a later layout.
    [[nodiscard]] static Result<EditionContents> fromBytes(const QByteArray &bytes);

    friend bool operator==(const EditionContents &, const EditionContents &) = default;
};

/// Whether an edition may print a record, or name it: it may leave the library, and is marked no more
/// strictly than the edition, nor than anything that is published.
bool mayBePrintedIn(const Document &edition, const Document &record, const QDate &today);

/// Reads an edition with its cases as they are now, on one connection; call it under one snapshot. Personal
/// data, a person's own members and names of reviewers are left out, and so are cases and names of
/// stakeholders that the edition may not print. `today` decides about consents that end. Cancelled if asked
/// to stop. Any thread but the GUI thread.
[[nodiscard]] Result<EditionContents> liveContents(Connection &connection, const RecordId &edition,
    const Vocabularies &vocabularies, const EditionTranslator &translate, const QDate &today,
    std::stop_token stop = {});

} // namespace fourthp
