// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_words.h"

#include "core/base/text_fold.h"

#include <unicode/brkiter.h>
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

} // namespace

QString strippedOfArticle(const QString &folded)
{
    // Two letters of article and at least three of word: shorter words begin with alef and lam by themselves.
    return folded.size() >= 5 && folded.startsWith(QStringView(u"ال")) ? folded.sliced(2) : QString();
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    icu::BreakIterator *breaker = wordBreaker();
    if (breaker == nullptr || text.isEmpty()) {
        return words;
    }
    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
    breaker->setText(&view, status);
    if (U_SUCCESS(status)) {
        int32_t start = breaker->first();
        for (int32_t end = breaker->next(); end != icu::BreakIterator::DONE; start = end, end = breaker->next()) {
            if (breaker->getRuleStatus() < UBRK_WORD_NONE_LIMIT) {
                continue; // Blanks and punctuation.
            }
            const QStringView piece = text.sliced(start, end - start);
            Word word {start, end - start, isPlainAscii(piece) ? piece.toString().toLower() : foldText(piece), {}};
            word.withoutArticle = strippedOfArticle(word.folded);
            if (!word.folded.isEmpty()) {
                words.push_back(std::move(word));
            }
        }
    }
    utext_close(&view);
    return words;
}

} // namespace fourthp
