// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/document.h"
#include "core/model/vocabularies.h"
#include "core/store/library.h"
#include "tests/bench/bench_figures.h"
#include "tests/bench/made_up_words.h"

#include <array>
#include <vector>

namespace fourthp::bench {

/// Made-up records of every type that people read, in nine languages and six scripts: about 1 kB of text
/// each, a few with 5 kB, words by Zipf's law, facet values of skewed frequency. A record is worked out from
/// its number alone.
class SearchCorpus
{
public:
    explicit SearchCorpus(const Vocabularies &vocabularies)
        : m_vocabularies(vocabularies)
    { }

    /// `number` counts from 0. `edition` 1 is the record as it first was; others have another title and
    /// revision.
    Document record(qint64 number, int edition = 1) const;
    /// The language that most of the record's text is in.
    Language languageOf(qint64 number) const;

private:
    Random randomOf(qint64 number) const;
    void fillByType(QJsonObject &json, RecordType type, Language language, int bytes, Random &random) const;
    QString code(const char *list, Random &random) const;
    QJsonArray codes(const char *list, int atMost, Random &random) const;

    const Vocabularies &m_vocabularies;
};

/// The facets that queries of the bench narrow by, and that the reference counts.
inline constexpr std::array kBenchFacets {
    "type", "country", "sector", "state", "year", "tag", "verification", "org_type"};

inline const QString kBenchChannel = QStringLiteral("bench");
inline constexpr qint64 kPageRows = 500;

/// What storing records cost.
struct FillTime
{
    qint64 records = 0;
    Cost cost; ///< Storing alone, without making the documents up.
    double slowestPage = 0; ///< Milliseconds on the wall.
};

/// Brings the library to `records` records of the corpus, going on from those that are there, by the way that
/// a hub's pages take. Fails if there are more already.
[[nodiscard]] Result<FillTime> fillWithCorpus(Library &library, const SearchCorpus &corpus, qint64 records);

/// Stores one page of documents in the mirror, as if the hub had changed them.
[[nodiscard]] Result<Cost> storePage(Library &library, const std::vector<Document> &documents);

} // namespace fourthp::bench
