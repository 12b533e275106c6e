// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

bool isOffered(const QString &code)
{
    const auto &languages = offeredLanguages();
    return std::any_of(languages.begin(), languages.end(), [&code](const Language &language) { return language.code == code; });
}

/// The system's locale before anybody changed the default one.
const QLocale &systemLocale()
{
    static const QLocale locale = QLocale::system();
    return locale;
}

} // namespace

const std::vector<Language> &offeredLanguages()
{
    static const std::vector<Language> languages {{u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}};
    return languages;
}

QString useLanguage(const QString &code)
{
    const QString system = systemLocale().name().section(u'_', 0, 0);
    const QString language = isOffered(code) ? code : isOffered(system) ? system : u"en"_s;
    // The reader's own country decides how dates and numbers are written, where it speaks that language.
    QLocale::setDefault(language == system ? systemLocale() : QLocale(language));
    static std::array<QTranslator, 2> translators; // Ours and Qt's own; they must outlive their use.
    for (QTranslator &translator : translators) {
        QCoreApplication::removeTranslator(&translator);
    }
    if (translators[0].load(u"fourthp_"_s + language, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translators[0]);
    }
    if (language != u"en"_s && translators[1].load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&translators[1]);
    }
    return language;
}

QString wordIn(const QString &language, const char *context, const char *text)
{
    static std::mutex turn;
    static std::map<QString, QTranslator> translators; // None is ever removed: reading them needs no lock.
    const QTranslator *translator = nullptr;
    {
        const std::lock_guard locked(turn);
        const auto [found, isNew] = translators.try_emplace(language);
        if (isNew && language != u"en"_s && isOffered(language)) {
            if (!found->second.load(u"fourthp_"_s + language, u":/i18n"_s)) {
                return QString::fromUtf8(text);
            }
        }
        translator = &found->second;
    }
    const QString word = translator->translate(context, text);
    return word.isEmpty() ? QString::fromUtf8(text) : word;
}

std::vector<std::function<QString(const char *, const char *)>> wordsInEveryLanguage()
{
    std::vector<std::function<QString(const char *, const char *)>> words;
    for (const Language &language : offeredLanguages()) {
        words.push_back([code = language.code](
                            const char *context, const char *text) { return wordIn(code, context, text); });
    }
    return words;
}

} // namespace fourthp
