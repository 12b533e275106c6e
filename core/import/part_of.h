// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp {

/// Where an article or chapter stands.
struct PartOf
{
    QString whole {}; ///< The journal, book or series.
    QString volume {};
    QString issue {};
    QString firstPage {};
    QString lastPage {}; ///< Empty too if `firstPage` names both.
    QString number {}; ///< ISSN or ISBN of the whole: as an identifier it would make all its parts one work.
};

/// True for the kinds of work that stand in another one, whose ISSN or ISBN lists give as theirs. `kind` as
/// in `ReadReference::kinds`.
inline bool standsInAnother(const QString &kind)
{
    return kind == u"article" || kind == u"chapter" || kind == u"conference paper";
}

/// "Journal of Examples 12(3), 45–67"; empty without a whole.
inline QString textOf(const PartOf &part)
{
    QString text = part.whole.simplified();
    if (text.isEmpty()) {
        return {};
    }
    if (!part.volume.isEmpty()) {
        text += u' ' + part.volume;
    }
    if (!part.issue.isEmpty()) {
        text += u'(' + part.issue + u')';
    }
    if (!part.firstPage.isEmpty()) {
        text += u", " + part.firstPage;
    }
    if (!part.lastPage.isEmpty() && part.lastPage != part.firstPage) {
        text += u'–' + part.lastPage;
    }
    if (!part.number.isEmpty()) {
        text += u", " + part.number;
    }
    return text;
}

} // namespace fourthp
