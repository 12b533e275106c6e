// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/curation/edition_create.h"
#include "core/curation/edition_edit.h"
#include "core/curation/edition_freeze.h"
#include "core/curation/edition_list.h"
#include "core/curation/review.h"
#include "core/store/record_reader.h"
#include "tests/support/catch_qt.h"
#include "tests/support/examples.h"
#include "tests/support/temp_library.h"

#include <QJsonArray>

namespace fourthp::test {

/// Core's own words, as they are marked for translation.
inline QString inEnglish(const QString &, const char *, const char *text)
{
    return QString::fromUtf8(text);
}

/// A library with one edition and case studies that two people brought to print.
class EditionDesk
{
public:
    EditionDesk()
    {
        const auto made = createEdition(*temp.library,
            {.number = QStringLiteral("4"),
                .title = {{QStringLiteral("en"), QStringLiteral("Compendium, edition 4")}}},
            ana);
        REQUIRE(made.has_value());
        edition = made->id;
    }

    /// A complete case study of that name, published by Ben, not yet in the edition.
    RecordId publish(const QString &name, const QString &sector = QStringLiteral("finance"))
    {
        const RecordId id = draft(name, sector);
        using enum ReviewState;
        REQUIRE(moveRecord(*temp.library, id, Submitted, {}, ana));
        REQUIRE(moveRecord(*temp.library, id, InReview, {}, ben));
        REQUIRE(moveRecord(*temp.library, id, Approved, {}, ben));
        REQUIRE(moveRecord(*temp.library, id, Published, {}, ben));
        return id;
    }

    RecordId draft(const QString &name, const QString &sector = QStringLiteral("finance"))
    {
        QJsonObject content = example(RecordType::CaseStudy).json();
        for (const QString &key :
            {QStringLiteral("review"), QStringLiteral("_rev"), QStringLiteral("superseded_by"),
                QStringLiteral("links"), QStringLiteral("editions"), QStringLiteral("disputed")}) {
            content.remove(key);
        }
        const RecordId id {QString(QStringLiteral("case_study:") + name)};
        // Names that share no word: none of them is taken for another.
        content.insert(QStringLiteral("title"),
            QJsonObject {{QStringLiteral("en"), QString(QStringLiteral("Practice of ") + name)}});
        content.insert(QStringLiteral("summary"),
            QJsonObject {{QStringLiteral("en"), QStringLiteral("What %1 does.").arg(name)}});
        for (const QString &key :
            {QStringLiteral("acronym"), QStringLiteral("also_known_as"), QStringLiteral("website")}) {
            content.remove(key);
        }
        content.insert(QStringLiteral("sector"), sector);
        content.insert(QStringLiteral("_id"), id.value);
        content.insert(QStringLiteral("review_state"), QStringLiteral("draft"));
        const auto saved = RecordWriter(*temp.library).create(RecordType::CaseStudy, content, ana);
        INFO((saved ? QString() : saved.error().subject + u' ' + saved.error().detail).toStdString());
        REQUIRE(saved.has_value());
        return id;
    }

    void add(const std::vector<RecordId> &ids, const QString &chapter = {})
    {
        const auto added = addCases(*temp.library, edition, ids, chapter, ana);
        REQUIRE(added.has_value());
        REQUIRE(added->added.size() == ids.size());
    }
    Document shown(const RecordId &id) const
    {
        const auto record = readRecord(temp.connection(), id);
        REQUIRE(record.has_value());
        REQUIRE(record->has_value());
        return (*record)->shown();
    }
    Edition now() const { return Edition::from(shown(edition)); }
    EditionContents contents() const { return contentsOfEdition(edition); }
    EditionContents contentsOfEdition(const RecordId &id) const
    {
        const auto read = contentsOf(*temp.library, id, inEnglish);
        REQUIRE(read.has_value());
        return *read;
    }
    EditionReadiness readiness() const
    {
        const auto found
            = checkEdition(temp.connection(), edition, temp.vocabularies, temp.clock.nowUtc().date());
        REQUIRE(found.has_value());
        return *found;
    }
    Result<FrozenEdition> freeze(const QString &evenSo = {})
    {
        return freezeEdition(*temp.library, edition, evenSo, inEnglish, ana);
    }
    void retitle(const RecordId &id, const QString &title)
    {
        REQUIRE(RecordWriter(*temp.library)
                    .edit(id, {{QStringLiteral("title"), QJsonObject {{QStringLiteral("en"), title}}}}, ben));
    }

    TempLibrary temp;
    Editor ana {QStringLiteral("ana"), {}};
    Editor ben {QStringLiteral("ben"), {}};
    RecordId edition;
};

} // namespace fourthp::test
