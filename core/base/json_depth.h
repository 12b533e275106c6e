// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <limits>

namespace fourthp {

/// How deep arrays and objects of JSON from outside may lie in each other. Qt's parser goes to 1,024, and what is read is
/// walked recursively afterwards.
inline constexpr int kMostJsonDepth = 64;

/// How far JSON from outside may go: Qt's parser takes two hundred bytes for a value that is written in four.
struct JsonBounds
{
    int depth = kMostJsonDepth;
    qsizetype values = std::numeric_limits<qsizetype>::max();
};

/// Looks at the text before it is parsed; what is no JSON may answer either. Pure; any thread.
inline bool isBeyond(QByteArrayView json, const JsonBounds &bounds)
{
    int depth = 0;
    qsizetype values = 0;
    bool isText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (isText) {
            i += c == '\\' ? 1 : 0;
            isText = c != '"';
        } else if (c == '"') {
            isText = true;
        } else if (c == '{' || c == '[') {
            ++values;
            if (++depth > bounds.depth) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ',') {
            ++values;
        }
    }
    return values > bounds.values;
}

inline bool isNestedTooDeep(QByteArrayView json)
{
    return isBeyond(json, {});
}

} // namespace fourthp
