// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace fourthp {

/// How deep arrays and objects of JSON from outside may lie in each other. Qt's parser goes to 1,024, and what is read is
/// walked recursively afterwards.
inline constexpr int kMostJsonDepth = 64;

/// Looks at the text before it is parsed; what is no JSON may answer either. Pure; any thread.
inline bool isNestedTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > kMostJsonDepth) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace fourthp
