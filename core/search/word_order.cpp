// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_order.h"

#include "core/base/word_stems.h"
#include "core/search/term_matching.h"
#include "core/store/word_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Calls `visit(text, id)` for every word of the library that begins so, at most `atMost`.
template <class Visit>
Result<void> forWordsThatBegin(Connection &connection, const QString &beginning, qint64 atMost, Visit visit)
{
    RawStatement words(connection, "SELECT text, id FROM word WHERE text >= ? AND text < ? LIMIT ?");
    const QByteArray from = beginning.toUtf8();
    const QByteArray to = from + "\xf4\x8f\xbf\xbf"; // Above every letter.
    if (auto done = words.start(from, to, atMost); !done) {
        return done;
    }
    Result<bool> more = words.step();
    for (; more && *more; more = words.step()) {
        visit(words.bytes(0), quint32(words.integer(1)));
    }
    return more ? Result<void>() : passOn(more);
}

Result<void> addExactly(Connection &connection, const QString &word, WordSet &set)
{
    RawStatement find(connection, "SELECT id FROM word WHERE text = ?");
    const QByteArray text = word.toUtf8();
    if (auto done = find.start(text); !done) {
        return done;
    }
    const Result<bool> found = find.step();
    if (!found) {
        return passOn(found);
    }
    if (*found) {
        set.add(quint32(find.integer(0)));
    }
    return {};
}

/// The forms under which the words of texts stand in their order: there the article is never taken off.
QStringList formsInOrder(const QString &word)
{
    QStringList forms = formsOf(word);
    if (word.at(0).script() == QChar::Script_Arabic) {
        constexpr qsizetype kShortestWithArticle = 3; // As `strippedOfArticle` has it.
        for (const QString &form : formsOf(word)) {
            if (form.size() >= kShortestWithArticle) {
                forms.append(QString(u"ال"_s + form));
            }
        }
    }
    return forms;
}

Result<void> addStems(
    Connection &connection, const TextTerm &term, const QStringList &languages, WordSet &set)
{
    constexpr qint64 kMostForms = 500;
    const std::vector<Stem> stems = stemsOf(term, languages);
    QStringList beginnings;
    for (const Stem &stem : stems) {
        beginnings.append(beginningOf(stem));
    }
    beginnings.sort();
    QString walked;
    for (const QString &beginning : beginnings) {
        if (!walked.isEmpty() && beginning.startsWith(walked)) {
            continue; // Its words were met.
        }
        walked = beginning;
        auto done
            = forWordsThatBegin(connection, beginning, kMostForms, [&](QByteArrayView text, quint32 id) {
                  const QString word = QString::fromUtf8(text);
                  const bool isForm = std::any_of(stems.begin(), stems.end(), [&word](const Stem &stem) {
                      return word == stem.text
                          || (word.startsWith(beginningOf(stem)) && stemOf(word, stem.language) == stem.text);
                  });
                  if (isForm) {
                      set.add(id);
                  }
              });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace

Result<TermWords> termWords(Connection &connection, const TextTerm &term, const QStringList &languages)
{
    // For ranking, the first of very many words that begin alike will do; words in a row must be found
    // exactly.
    constexpr qint64 kAll = -1;
    constexpr qint64 kEnoughToRank = 2'000;
    const qint64 atMost = term.words.size() > 1 ? kAll : kEnoughToRank;
    TermWords asked;
    asked.asWritten.resize(size_t(term.words.size()));
    for (qsizetype i = 0; i < term.words.size(); ++i) {
        for (const QString &form : formsInOrder(term.words.at(i))) {
            if (auto done = addExactly(connection, form, asked.asWritten[size_t(i)]); !done) {
                return passOn(done);
            }
            if (!isBeginning(term, i)) {
                continue;
            }
            auto done = forWordsThatBegin(
                connection, form, atMost, [&asked](QByteArrayView, quint32 id) { asked.begun.add(id); });
            if (!done) {
                return passOn(done);
            }
        }
    }
    if (auto done = addStems(connection, term, languages, asked.otherForms); !done) {
        return passOn(done);
    }
    return asked;
}

WordOrder::WordOrder(Connection &connection)
    : m_connection(connection)
    , m_read(connection, "SELECT words FROM record_words WHERE docid = ?")
{ }

Result<QByteArrayView> WordOrder::of(qint64 docid)
{
    if (auto done = m_read.start(docid); !done) {
        return passOn(done);
    }
    const Result<bool> found = m_read.step();
    if (!found) {
        return passOn(found);
    }
    return *found ? m_read.bytes(0) : QByteArrayView();
}

Result<void> WordOrder::forEach(
    const std::vector<qint64> &docids, const std::function<bool(qint64, QByteArrayView)> &visit)
{
    constexpr qint64 kLookUpAsSteps = 4; // Looking one up costs as much as going on over four.
    if (docids.empty()) {
        return {};
    }
    if (docids.back() - docids.front() < kLookUpAsSteps * qint64(docids.size())) {
        return walk(docids, visit);
    }
    for (const qint64 docid : docids) {
        const Result<QByteArrayView> words = of(docid);
        if (!words) {
            return passOn(words);
        }
        if (!words->isEmpty() && !visit(docid, *words)) {
            return {};
        }
    }
    return {};
}

Result<void> WordOrder::walk(
    const std::vector<qint64> &docids, const std::function<bool(qint64, QByteArrayView)> &visit)
{
    RawStatement all(
        m_connection, "SELECT docid, words FROM record_words WHERE docid BETWEEN ? AND ? ORDER BY docid");
    if (auto done = all.start(docids.front(), docids.back()); !done) {
        return done;
    }
    auto next = docids.begin();
    Result<bool> more = all.step();
    for (; more && *more; more = all.step()) {
        const qint64 docid = all.integer(0);
        while (next != docids.end() && *next < docid) {
            ++next; // It has no words.
        }
        if (next == docids.end()) {
            return {};
        }
        if (*next == docid && !visit(docid, all.bytes(1))) {
            return {};
        }
    }
    return more ? Result<void>() : passOn(more);
}

RowFinder::RowFinder(const TextTerm &term, const TermWords &asked)
    : m_term(term)
    , m_asked(asked)
{
    if (term.place != TextPlace::Anywhere || asked.begun.size() > 0) {
        return;
    }
    QByteArray encoded;
    for (const WordSet &forms : asked.asWritten) {
        if (forms.size() != 1) {
            return;
        }
        appendNumber(encoded, forms.last());
    }
    m_encoded.emplace(encoded);
}

bool RowFinder::standsIn(QByteArrayView words) const
{
    if (!m_encoded) {
        return standsInARow(words, m_term, m_asked);
    }
    const auto isWithinNumber
        = [words](qsizetype at) { return at > 0 && (static_cast<unsigned char>(words[at - 1]) & 0x80) != 0; };
    qsizetype at = m_encoded->indexIn(words.data(), words.size());
    while (at >= 0 && isWithinNumber(at)) {
        at = m_encoded->indexIn(words.data(), words.size(), at + 1);
    }
    return at >= 0;
}

bool standsInARow(QByteArrayView words, const TextTerm &term, const TermWords &asked)
{
    constexpr size_t kTitleSection = 0;
    constexpr size_t kNamesSection = 1;
    const size_t length = asked.asWritten.size();
    size_t section = 0;
    size_t count = 0; // Words of the piece so far.
    std::vector<quint32> last(
        length, kPieceEndId); // The last words of the piece, the newest at (count - 1) % length.
    for (const char *at = words.begin(); at < words.end();) {
        const quint32 id = nextNumber(at, words.end());
        if (id == kSectionEndId || id == kPieceEndId) {
            section += id == kSectionEndId ? 1 : 0;
            count = 0;
            continue;
        }
        last[count++ % length] = id;
        // Most words are not the last one of the row.
        const bool ends = asked.asWritten[length - 1].has(id) || asked.begun.has(id);
        const bool isPlace = term.place == TextPlace::Anywhere
            || (term.place == TextPlace::Title && section == kTitleSection)
            || (term.place == TextPlace::Names && section <= kNamesSection);
        if (!ends || count < length || !isPlace) {
            continue;
        }
        bool all = true;
        for (size_t i = 0; all && i + 1 < length; ++i) {
            all = asked.asWritten[i].has(last[(count - length + i) % length]);
        }
        if (all) {
            return true;
        }
    }
    return false;
}

namespace {

struct PlaceValue
{
    double asWritten;
    double otherForm;
    double follows; ///< A term right behind the one before it.
    double near; ///< A term at most `kNear` words from the one before it.
    double whole; ///< The terms are all that the piece says.
};
constexpr std::array<PlaceValue, 4> kValues {{
    {fit::kTitle, fit::kTitleOtherForm, 4, 2, 10},
    {fit::kName, fit::kNameOtherForm, 3, 1,
        8}, // A whole name or acronym is what was meant, whoever else has it in a title.
    {fit::kSummary, fit::kSummaryOtherForm, 2, 1, 0},
    {fit::kBody, fit::kBodyOtherForm, 1, 0.4, 0},
}};
constexpr int kNear = 8;
constexpr double kForEachMore = 0.05; ///< For each further place of a term, up to `kMostCounted`.
constexpr int kMostCounted = 10;
constexpr double kTitleShare = 2; ///< For a title that says nothing but the terms.

struct Measure
{
    double best = 0;
    double bestPair = 0; ///< With the term before it.
    int count = 0;
    int last = -1'000; ///< Place of the last match, counted through the record.
    bool inPiece = false;
};

/// Sums up what the words of a record are worth to the terms asked for.
class FitMeter
{
public:
    explicit FitMeter(const std::vector<TermWords> &terms)
        : m_terms(terms)
        , m_measures(terms.size())
        , m_row(terms.size(), 0)
    { }

    void word(quint32 id)
    {
        ++m_place;
        ++m_wordsOfPiece;
        bool matched = false;
        for (size_t t = 0; t < m_terms.size(); ++t) {
            const TermWords &asked = m_terms[t];
            size_t &row = m_row[t];
            const size_t length = asked.asWritten.size();
            const bool written = asked.asWritten[row].has(id);
            const bool last = row + 1 == length;
            const bool other = last && !written && (asked.begun.has(id) || asked.otherForms.has(id));
            if (!written && !other) {
                row = row > 0 && asked.asWritten[0].has(id) ? 1 : 0;
                continue;
            }
            matched = true;
            if (!last) {
                ++row;
                continue;
            }
            row = 0;
            found(t, written);
        }
        m_matchedOfPiece += matched ? 1 : 0;
    }

    void endPiece()
    {
        const PlaceValue &value = kValues[m_section];
        const bool all = std::all_of(
            m_measures.begin(), m_measures.end(), [](const Measure &one) { return one.inPiece; });
        if (all && m_wordsOfPiece > 0) {
            if (m_matchedOfPiece == m_wordsOfPiece) {
                m_whole = std::max(m_whole, value.whole);
            }
            if (m_section == 0) {
                m_share = std::max(m_share, kTitleShare * m_matchedOfPiece / m_wordsOfPiece);
            }
        }
        for (Measure &one : m_measures) {
            one.inPiece = false;
        }
        m_place += kNear + 1; // Nothing is near across two values.
        m_wordsOfPiece = 0;
        m_matchedOfPiece = 0;
        std::fill(m_row.begin(), m_row.end(), 0);
    }

    void endSection() { m_section = std::min(m_section + 1, kValues.size() - 1); }

    double sum() const
    {
        double sum = 1 + m_whole + m_share;
        for (const Measure &one : m_measures) {
            sum += one.best + one.bestPair + kForEachMore * std::min(one.count, kMostCounted);
        }
        return sum;
    }

private:
    void found(size_t term, bool asWritten)
    {
        const PlaceValue &value = kValues[m_section];
        Measure &measure = m_measures[term];
        measure.best = std::max(measure.best, asWritten ? value.asWritten : value.otherForm);
        ++measure.count;
        measure.inPiece = true;
        if (term > 0) {
            const int apart = m_place - m_measures[term - 1].last;
            const int length = int(m_terms[term].asWritten.size());
            if (apart == length) {
                measure.bestPair = std::max(measure.bestPair, value.follows);
            } else if (apart > 0 && apart <= kNear) {
                measure.bestPair = std::max(measure.bestPair, value.near);
            }
        }
        measure.last = m_place;
        if (term + 1 < m_measures.size()) {
            Measure &next = m_measures[term + 1];
            if (m_place > next.last && m_place - next.last <= kNear) {
                next.bestPair = std::max(next.bestPair, value.near);
            }
        }
    }

    const std::vector<TermWords> &m_terms;
    std::vector<Measure> m_measures;
    std::vector<size_t> m_row; ///< How much of each term the last words were.
    size_t m_section = 0;
    int m_place = 0;
    int m_wordsOfPiece = 0;
    int m_matchedOfPiece = 0;
    double m_whole = 0;
    double m_share = 0;
};

} // namespace

double fitOf(QByteArrayView words, const std::vector<TermWords> &terms)
{
    FitMeter meter(terms);
    for (const char *at = words.begin(); at < words.end();) {
        const quint32 id = nextNumber(at, words.end());
        if (id == kPieceEndId) {
            meter.endPiece();
        } else if (id == kSectionEndId) {
            meter.endSection();
        } else {
            meter.word(id);
        }
    }
    return meter.sum();
}

} // namespace fourthp
