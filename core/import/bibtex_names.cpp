// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bibtex_names.h"

#include "core/import/tex_text.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Cuts the text where `lengthOfCut` answers more than nothing, outside of all braces.
QStringList cutOutsideBraces(const QString &text, const std::function<qsizetype(qsizetype)> &lengthOfCut)
{
    QStringList parts;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        depth += text.at(at) == u'{' ? 1 : text.at(at) == u'}' ? -1 : 0;
        const qsizetype cut = depth == 0 ? lengthOfCut(at) : 0;
        if (cut > 0) {
            parts.append(text.sliced(begin, at - begin).trimmed());
            begin = at + cut;
            at = begin - 1;
        }
    }
    parts.append(text.sliced(begin).trimmed());
    return parts;
}

QStringList namesIn(const QString &text)
{
    return cutOutsideBraces(text, [&text](qsizetype at) -> qsizetype {
        const QStringView rest = QStringView(text).sliced(at);
        const bool isBetween = rest.size() > 4 && rest.at(0).isSpace() && rest.at(4).isSpace()
            && rest.sliced(1, 3).compare("and"_L1, Qt::CaseInsensitive) == 0;
        return isBetween ? 5 : 0;
    });
}

QStringList wordsIn(const QString &name)
{
    QStringList words = cutOutsideBraces(name,
        [&name](qsizetype at) -> qsizetype { return name.at(at).isSpace() || name.at(at) == u'~' ? 1 : 0; });
    words.removeAll(QString());
    return words;
}

/// "von", "de la": written small, and not because somebody protected it with braces.
bool isSmallWord(const QString &word)
{
    if (word.startsWith(u'{') && !word.startsWith(u"{\\"_s)) {
        return false;
    }
    const QString plain = plainOfTex(word);
    return !plain.isEmpty() && plain.front().isLower();
}

bool isOneGroup(const QString &name)
{
    if (!name.startsWith(u'{') || !name.endsWith(u'}')) {
        return false;
    }
    int depth = 0;
    for (qsizetype at = 0; at + 1 < name.size(); ++at) {
        depth += name.at(at) == u'{' ? 1 : name.at(at) == u'}' ? -1 : 0;
        if (depth == 0) {
            return false;
        }
    }
    return true;
}

/// "Jan van Dam" as "van Dam, Jan": the family name begins with the first small word, else it is the last
/// one.
QString turned(const QString &name)
{
    const QStringList words = wordsIn(name);
    if (words.size() < 2) {
        return plainOfTex(name);
    }
    qsizetype family = words.size() - 1;
    for (qsizetype n = 1; n + 1 < words.size(); ++n) {
        if (isSmallWord(words.at(n))) {
            family = n;
            break;
        }
    }
    return plainOfTex(words.sliced(family).join(u' ')) + u", "_s + plainOfTex(words.first(family).join(u' '));
}

QString readableName(const QString &name)
{
    if (isOneGroup(name)) {
        return plainOfTex(name);
    }
    const QStringList parts
        = cutOutsideBraces(name, [&name](qsizetype at) { return qsizetype(name.at(at) == u','); });
    if (parts.size() == 1) {
        return turned(name);
    }
    if (parts.size() == 2) {
        return plainOfTex(parts.at(0)) + u", "_s + plainOfTex(parts.at(1));
    }
    // `Family, Jr, Given`.
    return plainOfTex(parts.at(0)) + u' ' + plainOfTex(parts.at(1)) + u", "_s
        + plainOfTex(parts.sliced(2).join(u' '));
}

} // namespace

QStringList namesOfBibtex(const QString &tex)
{
    QStringList names;
    for (const QString &name : namesIn(tex.simplified())) {
        if (!name.isEmpty() && name != "others"_L1) {
            names.append(readableName(name));
        }
    }
    return names;
}

} // namespace fourthp
