// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/word_lists.h"

#include "core/base/word_stems.h"
#include "core/search/term_matching.h"
#include "core/store/index_words.h"

#include <algorithm>

namespace fourthp {

namespace {

/// The list of everything that begins so; empty if there is none, and words have to be gone through.
QByteArray listOfBeginning(QByteArrayView beginning)
{
    constexpr int kMostLetters = 2;
    const qsizetype first = bytesOfLetters(beginning, 1);
    const bool isShort = bytesOfLetters(beginning, kMostLetters + 1) < 0;
    return isShort && hasBeginningLists(beginning.first(first)) ? beginningList(beginning) : QByteArray();
}

/// Tells the forms of a stem, in UTF-8: see `isFormOfAny`.
class Form
{
public:
    explicit Form(const Stem &stem)
        : m_stem(stem.text.toUtf8())
        , m_beginning(stem.beginning.toUtf8())
        , m_language(stem.language)
    { }
    bool has(QByteArrayView word) const
    {
        return word == m_stem || (word.startsWith(m_beginning) && hasStem(word, m_language, m_stem));
    }

private:
    QByteArray m_stem;
    QByteArray m_beginning;
    QString m_language;
};

} // namespace

Result<void> WordLists::forTexts(const TextTerm &term, qsizetype position, const Visit &visit) const
{
    if (auto done = asWritten(term, position, visit); !done) {
        return done;
    }
    for (const QString &form :
        isBeginning(term, position) ? formsOf(term.words.at(position)) : QStringList()) {
        const QByteArray list = listOfBeginning(form.toUtf8());
        const auto visitBegun
            = [&visit](QByteArrayView, QByteArrayView found) { return visit(WordForm::Begun, found); };
        Result<void> done
            = list.isEmpty() ? begun(form, IndexReader::kAll, visit) : m_reader.ofWord(list, visitBegun);
        // The last letter of a run is a word of its own, but in no row of words.
        if (done && term.words.size() == 1 && isLoneLetter(form)) {
            done = m_reader.ofWord(lastLetterWord(form),
                [&visit](QByteArrayView, QByteArrayView found) { return visit(WordForm::AsWritten, found); });
        }
        if (!done) {
            return done;
        }
    }
    return otherForms(term, visit);
}

Result<void> WordLists::forPlaces(
    const TextTerm &term, qsizetype position, qint64 atMost, const Visit &visit) const
{
    if (auto done = asWritten(term, position, visit); !done) {
        return done;
    }
    for (const QString &form :
        isBeginning(term, position) ? formsOf(term.words.at(position)) : QStringList()) {
        if (auto done = begun(form, atMost, visit); !done) {
            return done;
        }
    }
    return otherForms(term, visit);
}

Result<void> WordLists::asWritten(const TextTerm &term, qsizetype position, const Visit &visit) const
{
    for (const QString &form : formsOf(term.words.at(position))) {
        const Result<void> done = m_reader.ofWord(form.toUtf8(),
            [&visit](QByteArrayView, QByteArrayView list) { return visit(WordForm::AsWritten, list); });
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> WordLists::begun(const QString &beginning, qint64 atMost, const Visit &visit) const
{
    return m_reader.ofBeginning(beginning.toUtf8(), atMost,
        [&visit](QByteArrayView, QByteArrayView list) { return visit(WordForm::Begun, list); });
}

Result<void> WordLists::otherForms(const TextTerm &term, const Visit &visit) const
{
    const std::vector<Stem> stems = stemsOf(term, m_languages);
    const std::vector<Form> forms(stems.begin(), stems.end());
    QStringList beginnings;
    const auto visitOther
        = [&visit](QByteArrayView, QByteArrayView list) { return visit(WordForm::Other, list); };
    for (const Stem &stem : stems) {
        beginnings.append(stem.beginning);
        if (isFoundByStem(stem)) {
            if (auto done = m_reader.ofWord(arabicStemWord(stem.text), visitOther); !done) {
                return done;
            }
        }
    }
    beginnings.sort();
    QString walked;
    for (const QString &beginning : beginnings) {
        if (!walked.isEmpty() && beginning.startsWith(walked)) {
            continue; // Its words were met.
        }
        walked = beginning;
        const auto done = m_reader.ofBeginning(beginning.toUtf8(), IndexReader::kAll,
            [&forms, &visit](QByteArrayView word, QByteArrayView list) {
                const bool isForm = std::any_of(
                    forms.begin(), forms.end(), [word](const Form &form) { return form.has(word); });
                return !isForm || visit(WordForm::Other, list);
            });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace fourthp
