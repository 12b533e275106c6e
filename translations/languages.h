// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace fourthp {

/// A language of the interface.
struct Language
{
    QString code; ///< BCP 47.
    QString ownName; ///< As its readers call it.
};

/// Languages that the interface is complete in, in the order they are offered.
const std::vector<Language> &offeredLanguages();

/// Installs the translations of a language and makes its locale the default one. Empty or unknown: the system's
/// language if it is offered, else English. Answers the language taken. Main thread; widgets hear of it by
/// `QEvent::LanguageChange`.
QString useLanguage(const QString &code);

/// A word that core marks for translation, in any language, whatever the interface speaks; English where there is no
/// translation. Any thread.
QString wordIn(const QString &language, const char *context, const char *text);

/// `wordIn` for each language of the interface.
std::vector<std::function<QString(const char *context, const char *text)>> wordsInEveryLanguage();

} // namespace fourthp
