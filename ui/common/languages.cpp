// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languages.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace fourthp::ui {

QStringList readerLanguages()
{
    QStringList languages {QLocale().name().section(u'_', 0, 0), u"en"_s, u"fr"_s, u"ar"_s};
    languages.removeDuplicates();
    return languages;
}

} // namespace fourthp::ui
