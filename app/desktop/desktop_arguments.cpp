// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_arguments.h"

#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// A file given by the desktop or a shell, so that a window that runs in another folder finds it; other words stay.
QString withWholePath(const QString &word)
{
    const QUrl url(word);
    const QString path = url.isLocalFile() ? url.toLocalFile() : word;
    return path.endsWith(u".fpbundle"_s, Qt::CaseInsensitive) ? QFileInfo(path).absoluteFilePath() : word;
}

} // namespace

DesktopArguments readArguments(const QStringList &arguments)
{
    DesktopArguments read;
    QStringList words;
    bool onlyWords = false;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString name = argument.section(u'=', 0, 0);
        const auto value = [&]() -> QString {
            return argument.contains(u'=') ? argument.section(u'=', 1) : arguments.value(++i);
        };
        if (onlyWords || !argument.startsWith(u'-') || argument == u"-"_s) {
            words.append(argument);
        } else if (argument == u"--"_s) {
            onlyWords = true;
        } else if (name == u"--help"_s || name == u"-h"_s) {
            read.wish = DesktopArguments::Wish::ShowHelp;
            return read;
        } else if (name == u"--version"_s || name == u"-v"_s) {
            read.wish = DesktopArguments::Wish::ShowVersion;
            return read;
        } else if (name == u"--data-dir"_s) {
            read.dataDir = value();
        } else if (name == u"--lang"_s) {
            read.language = value();
        } else if (name == u"--read-only"_s) {
            read.readOnly = true;
        } else if (name == u"--portable"_s) {
            read.portable = true;
        } else {
            read.wish = DesktopArguments::Wish::Refuse;
            read.problem = argument;
            return read;
        }
    }
    read.open = words.size() == 1 ? withWholePath(words.first()) : words.join(u' ');
    return read;
}

QString helpText()
{
    return u"Usage: fourthp [options] [record, bundle or query]\n\n"
           "Searches, reads and curates partnerships against trafficking in persons, offline.\n\n"
           "  --data-dir DIR   where the library lies (else FOURTHP_DATA_DIR, else the platform's data folder)\n"
           "  --lang xx        language of the window: en, fr or ar\n"
           "  --read-only      opens the library without changing it\n"
           "  --portable       keeps the library in the folder `data` beside the program\n"
           "  --version        prints the version\n"
           "  --help           prints this\n\n"
           "The command line program is fourthp-cli.\n"_s;
}

} // namespace fourthp
