// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_words.h"

#include "core/base/text_fold.h"
#include "core/base/word_cache.h"

#include <unicode/brkiter.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>

namespace fourthp {

namespace {

/// Making an iterator costs far more than using one; it may be used by one thread at a time only.
icu::BreakIterator *wordBreaker()
{
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    return breaker.get();
}

bool isPlainAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Signs that join two words in one language and part them in another: Persian writes the first where many type a blank,
/// Hebrew the others within abbreviations.
bool isJoint(QChar c)
{
    return c == QChar(u'\x200c') || c == u'"' || c == QChar(u'\x05f3') || c == QChar(u'\x05f4');
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʼ' || c == u'＇';
}

char32_t letterAt(QStringView text, qsizetype at)
{
    const bool isPair = text.at(at).isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text.at(at), text.at(at + 1)) : text.at(at).unicode();
}

/// Scripts whose words stand side by side without a blank.
bool isUnspaced(char32_t letter)
{
    if (letter < 0x0e00) {
        return false;
    }
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(letter), &status)) {
    case USCRIPT_HAN: case USCRIPT_HIRAGANA: case USCRIPT_KATAKANA: case USCRIPT_THAI:
    case USCRIPT_LAO: case USCRIPT_KHMER: case USCRIPT_MYANMAR:
        return true;
    default:
        return letter == U'ー' || letter == U'ｰ' || letter == U'ﾞ' || letter == U'ﾟ'; // shared by both Kana
    }
}

/// A sign that belongs to the letter before it.
bool isAttached(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining || letter == U'ﾞ' || letter == U'ﾟ';
}

struct Span
{
    qsizetype start;
    qsizetype end;
};

/// The stretches of a text that ICU calls words.
std::vector<Span> wordSpans(QStringView text)
{
    std::vector<Span> spans;
    icu::BreakIterator *breaker = wordBreaker();
    if (breaker == nullptr || text.isEmpty()) {
        return spans;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    breaker->setText(&view, status);
    if (U_SUCCESS(status)) {
        int32_t start = breaker->first();
        for (int32_t end = breaker->next(); end != icu::BreakIterator::DONE; start = end, end = breaker->next()) {
            if (breaker->getRuleStatus() >= UBRK_WORD_NONE_LIMIT) { // Else blanks and punctuation.
                spans.push_back({start, end});
            }
        }
    }
    utext_close(&view);
    return spans;
}

/// Folding asks ICU several times for each letter.
QString folded(const QString &word)
{
    thread_local WordCache<QString> cache;
    return cache.of(word, [](const QString &text) { return foldText(text); });
}

/// A word as ICU gives it, parted at apostrophes: "l’emploi" is found by "emploi", and "women’s" by "women".
void addParted(std::vector<WordPlace> &places, QStringView text, Span span)
{
    constexpr qsizetype kLongestElided = 2; // l’, qu’, ’s, ’ll
    qsizetype start = span.start;
    for (qsizetype i = span.start; i <= span.end; ++i) {
        if (i < span.end && !isApostrophe(text.at(i)) && !isJoint(text.at(i))) {
            continue;
        }
        if (i > start) {
            const bool byApostrophe = (start > span.start && isApostrophe(text.at(start - 1))) || (i < span.end && isApostrophe(text.at(i)));
            places.push_back({start, i - start, byApostrophe && i - start <= kLongestElided, false});
        }
        start = i + 1;
    }
}

/// A run of letters without blanks between its words: each letter with the next one, and the last alone.
void addPairs(std::vector<WordPlace> &places, QStringView text, Span span)
{
    std::vector<Span> letters;
    for (qsizetype i = span.start; i < span.end;) {
        const char32_t letter = letterAt(text, i);
        const qsizetype next = i + (letter > 0xffff ? 2 : 1);
        if (!letters.empty() && isAttached(letter)) {
            letters.back().end = next;
        } else {
            letters.push_back({i, next});
        }
        i = next;
    }
    for (size_t i = 0; i < letters.size(); ++i) {
        const bool isLast = i + 1 == letters.size();
        const qsizetype end = isLast ? letters[i].end : letters[i + 1].end;
        places.push_back({letters[i].start, end - letters[i].start, false, isLast && i > 0});
    }
}

/// Whether a word begins a run without blanks. Runs are taken whole, so that pairs reach across ICU's words.
bool beginsUnspaced(QStringView text, Span span)
{
    return isUnspaced(letterAt(text, span.start));
}

/// The words of a text; what none that is looked for may begin with is not folded.
std::vector<Word> split(QStringView text, const FirstLetters *lookedFor)
{
    const std::vector<WordPlace> places = wordPlaces(text);
    std::vector<Word> words;
    words.reserve(places.size());
    for (const WordPlace &place : places) {
        const QStringView written = text.sliced(place.start, place.length);
        Word word {place.start, place.length, {}, {}, place.isElided, place.isLastLetter};
        if (lookedFor == nullptr || lookedFor->mayBegin(written.front())) {
            word.folded = isPlainAscii(written) ? foldedWord(written) : folded(written.toString());
            word.withoutArticle = strippedOfArticle(word.folded);
            if (word.folded.isEmpty()) {
                continue;
            }
        }
        words.push_back(std::move(word));
    }
    return words;
}

} // namespace

QString strippedOfArticle(const QString &folded)
{
    // Two letters of article and at least three of word: shorter words begin with alef and lam by themselves.
    return folded.size() >= 5 && folded.startsWith(QStringView(u"ال")) ? folded.sliced(2) : QString();
}

std::vector<WordPlace> wordPlaces(QStringView text)
{
    std::vector<WordPlace> places;
    const std::vector<Span> spans = wordSpans(text);
    places.reserve(spans.size());
    for (size_t i = 0; i < spans.size(); ++i) {
        Span span = spans[i];
        if (!beginsUnspaced(text, span)) {
            addParted(places, text, span);
            continue;
        }
        while (i + 1 < spans.size() && spans[i + 1].start == span.end && beginsUnspaced(text, spans[i + 1])) {
            span.end = spans[++i].end;
        }
        addPairs(places, text, span);
    }
    return places;
}

QString foldedWord(QStringView written)
{
    return isPlainAscii(written) ? written.toString().toLower() : foldText(written);
}

std::vector<Word> wordsOf(QStringView text)
{
    return split(text, nullptr);
}

std::vector<Word> wordsOf(QStringView text, const FirstLetters &lookedFor)
{
    return split(text, &lookedFor);
}

void FirstLetters::add(const QString &folded)
{
    if (!folded.isEmpty()) {
        m_letters.insert(folded.at(0));
    }
}

bool FirstLetters::mayBegin(QChar written) const
{
    if (written.unicode() < 0x80) {
        return m_letters.contains(written.toLower());
    }
    const QString plain = written.isSurrogate() ? QString() : folded(QString(written));
    return plain.isEmpty() || m_letters.contains(plain.at(0)); // An empty one hides what follows it.
}

QStringList queryWordsOf(QStringView text)
{
    std::vector<Word> words = wordsOf(text);
    std::erase_if(words, [](const Word &word) { return word.isLastLetter; });
    // Elided words between others stay, for they stand there in the text as well.
    const auto isWhole = [](const Word &word) { return !word.isElided; };
    auto first = std::find_if(words.begin(), words.end(), isWhole);
    auto behind = std::find_if(words.rbegin(), words.rend(), isWhole).base();
    if (first == words.end()) { // Nothing else was asked for.
        first = words.begin();
        behind = words.end();
    }
    QStringList folded;
    std::transform(first, behind, std::back_inserter(folded), [](const Word &word) { return word.folded; });
    return folded;
}

bool isLoneLetter(const QString &folded)
{
    if (folded.isEmpty() || !isUnspaced(letterAt(folded, 0))) {
        return false;
    }
    for (qsizetype i = letterAt(folded, 0) > 0xffff ? 2 : 1; i < folded.size();) {
        const char32_t letter = letterAt(folded, i);
        if (!isAttached(letter)) {
            return false;
        }
        i += letter > 0xffff ? 2 : 1;
    }
    return true;
}

} // namespace fourthp
