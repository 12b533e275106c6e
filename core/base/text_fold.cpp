// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_fold.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <memory>
#include <string>

namespace fourthp {

namespace {

/// Letters that no decomposition brings to their plain form, and Arabic letters written in several ways.
QStringView plainForm(char32_t letter)
{
    switch (letter) {
    case U'ł': return u"l";
    case U'đ': case U'ð': case U'ɗ': case U'ɖ': return u"d";
    case U'ɓ': return u"b";
    case U'ƙ': return u"k";
    case U'ƴ': return u"y";
    case U'ɛ': case U'ǝ': case U'ə': return u"e";
    case U'ɔ': return u"o";
    case U'ɣ': return u"g";
    case U'ø': return u"o";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'þ': return u"th";
    case U'ı': return u"i";
    case U'ħ': return u"h";
    case U'ŋ': return u"n";
    case U'ŧ': return u"t";
    case U'ё': return u"е";
    case U'أ': case U'إ': case U'آ': case U'ٱ': return u"ا";
    case U'ى': case U'ی': case U'ئ': case U'ے': case U'ۓ': return u"ي";
    case U'ؤ': return u"و";
    case U'ة': case U'ہ': case U'ھ': case U'ە': case U'ۀ': case U'ۃ': case U'ۂ': return u"ه";
    case U'ں': return u"ن";
    case U'ک': return u"ك";
    case U'ـ': return u""; // tatweel only stretches a word
    case U'’': case U'‘': case U'ʼ': case U'´': case U'`': case U'＇': return u"'";
    case U'“': case U'”': case U'„': case U'«': case U'»': return u"\"";
    case U'–': case U'—': case U'‐': case U'‑': case U'−': return u"-";
    default: return {};
    }
}

/// The dot below that makes a borrowed sound in Indic scripts; readers leave it out.
bool isNukta(char32_t letter)
{
    return letter == U'\x093c' || letter == U'\x09bc' || letter == U'\x0a3c' || letter == U'\x0abc';
}

constexpr char32_t kFirstHan = 0x4e00;
constexpr char32_t kLastHan = 0x9fff;

/// The simplified form of each Han letter, by ICU's transform, which is too slow to ask each time.
const std::u16string &simplifiedHan()
{
    static const std::u16string table = [] {
        std::u16string letters;
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::Transliterator> transform(
            icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        for (char32_t letter = kFirstHan; letter <= kLastHan; ++letter) {
            icu::UnicodeString one(static_cast<UChar32>(letter));
            if (U_SUCCESS(status) && transform != nullptr) {
                transform->transliterate(one);
            }
            letters += one.length() == 1 ? one.charAt(0) : static_cast<char16_t>(letter);
        }
        return letters;
    }();
    return table;
}

bool dropsMarks(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(letter), &status)) {
    case USCRIPT_LATIN: case USCRIPT_GREEK: case USCRIPT_CYRILLIC: case USCRIPT_ARABIC: case USCRIPT_HEBREW:
        return true;
    default:
        return false; // In Indic scripts a mark is a vowel of its own.
    }
}

} // namespace

QString foldText(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto *caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto *decompose = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) {
        return text.toString().toCaseFolded();
    }
    const icu::UnicodeString source(false, reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    const icu::UnicodeString folded = decompose->normalize(caseFold->normalize(source, status), status);

    QString plain;
    plain.reserve(folded.length());
    bool marksGo = false;
    for (int32_t i = 0; i < folded.length();) {
        const auto letter = static_cast<char32_t>(folded.char32At(i));
        i += U16_LENGTH(letter);
        const int category = u_charType(static_cast<UChar32>(letter));
        if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK) {
            if (marksGo || isNukta(letter)) {
                continue;
            }
        } else {
            marksGo = dropsMarks(letter);
        }
        if (letter >= kFirstHan && letter <= kLastHan) {
            plain += QChar(simplifiedHan()[letter - kFirstHan]);
            continue;
        }
        const int digit = category == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(static_cast<UChar32>(letter)) : -1;
        if (digit >= 0) {
            plain += QChar(u'0' + digit);
        } else if (const QStringView replacement = plainForm(letter); !replacement.isNull()) {
            plain += replacement;
        } else {
            plain += QStringView(QChar::fromUcs4(letter));
        }
    }
    icu::UnicodeString recomposed;
    const auto *compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) {
        return plain;
    }
    const icu::UnicodeString view(false, reinterpret_cast<const char16_t *>(plain.utf16()), int32_t(plain.size()));
    compose->normalize(view, recomposed, status);
    return QString::fromUtf16(recomposed.getBuffer(), recomposed.length());
}

} // namespace fourthp
