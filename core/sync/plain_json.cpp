// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/plain_json.h"

#include <QString>

namespace fourthp {

namespace {

constexpr uchar kDelete = 0x7f;
/// The first byte of U+0300 in UTF-8. What comes before it is in NFC whatever stands beside it.
constexpr uchar kMayCombine = 0xcc;

/// What is left of a control character or a lone surrogate is written as an escape of another kind.
bool isHarmlessEscape(char c)
{
    return c == '"' || c == '\\' || c == '/' || c == 'n' || c == 't';
}

bool isComposed(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    return text.normalized(QString::NormalizationForm_C) == text;
}

} // namespace

bool isPlainJson(const QByteArray &json, int levels)
{
    int depth = 0;
    bool isInText = false;
    bool mayCombine = false;
    for (auto at = json.begin(); at != json.end(); ++at) {
        const char c = *at;
        if (c == '"') {
            isInText = !isInText;
        } else if (isInText) {
            if (c == '\\' && (++at == json.end() || !isHarmlessEscape(*at))) {
                return false;
            }
            if (uchar(c) == kDelete) {
                return false;
            }
            mayCombine = mayCombine || uchar(c) >= kMayCombine;
        } else if (c == '{' || c == '[') {
            if (++depth > levels) {
                return false;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return !mayCombine || isComposed(json);
}

} // namespace fourthp
