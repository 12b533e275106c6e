// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_app.h"
#include "app/desktop/desktop_arguments.h"
#include "core/base/log_file.h"
#include "core/base/private_process.h"

#include <QApplication>
#include <QDir>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace fourthp;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

LibraryFolder folderFor(const DesktopArguments &arguments)
{
    if (!arguments.dataDir.isEmpty()) {
        return {QDir(arguments.dataDir).absolutePath()};
    }
    return arguments.portable ? LibraryFolder {QCoreApplication::applicationDirPath() + u"/data"_s} : defaultLibraryFolder();
}

} // namespace

int main(int argc, char **argv)
{
    keepProcessPrivate();
    const DesktopArguments arguments = readArguments(argumentsOf(argc, argv));
    switch (arguments.wish) { // Before anything needs a display.
    case DesktopArguments::Wish::ShowHelp: std::fputs(qPrintable(helpText()), stdout); return 0;
    case DesktopArguments::Wish::ShowVersion: std::puts("fourthp " FOURTHP_VERSION); return 0;
    case DesktopArguments::Wish::Refuse:
        std::fprintf(stderr, "fourthp does not know “%s”. See fourthp --help.\n", qPrintable(arguments.problem));
        return 2;
    case DesktopArguments::Wish::Run: break;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"fourthp"_s);
    QApplication::setApplicationDisplayName(u"Fourth P"_s);
    QApplication::setApplicationVersion(QStringLiteral(FOURTHP_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.fourthp.FourthP"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/io.github.fourthp.FourthP.svg"_s));

    Result<Vocabularies> vocabularies = Vocabularies::builtIn();
    if (!vocabularies) {
        std::fprintf(stderr, "fourthp: %s\n", qPrintable(vocabularies.error().detail));
        return 4;
    }
    const LibraryFolder folder = folderFor(arguments);
    keepLogIn(folder.logs());
    DesktopApp desktop(arguments, folder, std::move(*vocabularies));
    return desktop.start() ? QApplication::exec() : 0;
}
