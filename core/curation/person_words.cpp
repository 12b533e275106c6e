// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curation/person_words.h"

#include "core/base/text_fold.h"
#include "core/model/field_catalogue.h"
#include "core/model/personal_parts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kFewestLetters = 3;
constexpr qsizetype kFewestDigits = 6;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) {
            digits += QChar(u'0' + letter.digitValue());
        }
    }
    return digits;
}

/// Whether nothing but a telephone number was asked for.
bool isNumber(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter() || letter == u'@'; });
}

/// The texts of one value: a translated one has several.
QStringList textsOf(const QJsonValue &value)
{
    if (!value.isObject()) {
        return {value.isString() ? value.toString() : value.toVariant().toString()};
    }
    QStringList texts;
    const QJsonObject byLanguage = value.toObject();
    for (const QJsonValue text : byLanguage) {
        texts.append(text.toString());
    }
    return texts;
}

} // namespace

bool isEditorial(const Field &topLevel)
{
    return topLevel.has(Derived) || topLevel.has(Internal) || topLevel.key == "review"_L1;
}

PersonWords::PersonWords(const QString &words)
    : m_words(foldText(words).split(u' ', Qt::SkipEmptyParts))
{
    if (const QString digits = digitsOf(words); isNumber(words) && digits.size() >= kFewestDigits) {
        m_digits = digits;
    }
}

bool PersonWords::areEnough() const
{
    const QString all = m_words.join(QString());
    return std::count_if(all.begin(), all.end(), [](QChar letter) { return letter.isLetterOrNumber(); }) >= kFewestLetters;
}

bool PersonWords::standIn(const QString &value) const
{
    if (!m_digits.isEmpty() && digitsOf(value).contains(m_digits)) {
        return true;
    }
    const QString folded = foldText(value);
    return std::all_of(m_words.begin(), m_words.end(), [&folded](const QString &word) { return folded.contains(word); });
}

bool PersonWords::standAsWordsIn(const QString &value) const
{
    if (!standIn(value)) {
        return false;
    }
    const QString folded = foldText(value);
    const auto isWhole = [&folded](const QString &word) {
        for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            const bool begins = at == 0 || !folded.at(at - 1).isLetterOrNumber();
            const bool ends = end == folded.size() || !folded.at(end).isLetterOrNumber();
            if (begins && ends) {
                return true;
            }
        }
        return false;
    };
    const bool isNumberThere = !m_digits.isEmpty() && digitsOf(value).contains(m_digits);
    return isNumberThere || std::all_of(m_words.begin(), m_words.end(), isWhole);
}

void PersonWords::visit(const Document &document, const Visitor &visit) const
{
    for (const Field *field : fieldsOf(document.type())) {
        visitField(*field, field->key, document.json().value(field->key), false, visit);
    }
}

void PersonWords::visitField(
    const Field &field, const QString &path, const QJsonValue &value, bool isPersonal, const Visitor &visit) const
{
    const bool personal = isPersonal || field.has(PersonalData);
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue item : items) {
            visitField(field, path, item, isPersonal, visit);
        }
        return;
    }
    if (field.kind == FieldKind::Group) {
        const QJsonObject group = value.toObject();
        for (const Field &member : field.members) {
            visitField(member, path + u'.' + member.key, group.value(member.key), personal, visit);
        }
        return;
    }
    const QStringList texts = textsOf(value);
    for (const QString &text : texts) {
        if (!text.isEmpty() && standIn(text)) {
            visit(field, path, text, personal);
        }
    }
}

Document PersonWords::takenOutOf(const Document &document) const
{
    Document after = document;
    for (const Field *field : fieldsOf(document.type())) {
        if (!isEditorial(*field)) {
            after = withoutParts(after, *field,
                [this](const Field &of, const QJsonValue &part) { return standInPart(of, part); });
        }
    }
    return standInNote(document) ? withoutNote(after) : after;
}

bool PersonWords::standInNote(const Document &document) const
{
    const QString note = noteOf(document);
    return !note.isEmpty() && standAsWordsIn(note);
}

bool PersonWords::standInPart(const Field &field, const QJsonValue &part) const
{
    bool stand = false;
    visitField(field, {}, part, true,
        [&stand](const Field &, const QString &, const QString &, bool) { stand = true; });
    return stand;
}

} // namespace fourthp
