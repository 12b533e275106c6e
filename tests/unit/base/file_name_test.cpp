// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_name.h"
#include "tests/support/catch_qt.h"
#include "tests/support/hostile_names.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <utility>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

TEST_CASE("A name from outside becomes the plain name of one file", "[base]")
{
    const std::pair<QString, QString> expected[] {
        {u"guide.pdf"_s, u"guide.pdf"_s},
        {u"Étude – été 2026.pdf"_s, u"Étude – été 2026.pdf"_s},
        {u"دليل الشركاء.pdf"_s, u"دليل الشركاء.pdf"_s},
        {u"../../.ssh/authorized_keys"_s, u"authorized_keys"_s},
        {u"/etc/passwd"_s, u"passwd"_s},
        {u"C:\\Windows\\system.ini"_s, u"system.ini"_s},
        {u"a/"_s, u"file"_s},
        {u".."_s, u"file"_s},
        {u"."_s, u"file"_s},
        {QString(), u"file"_s},
        {u"   "_s, u"file"_s},
        {u".bashrc"_s, u"bashrc"_s},
        {u"-rf"_s, u"rf"_s},
        {u"--help.txt"_s, u"help.txt"_s},
        {u"name."_s, u"name"_s},
        {u"name .pdf "_s, u"name .pdf"_s},
        {u"con"_s, u"_con"_s},
        {u"NUL.txt"_s, u"_NUL.txt"_s},
        {u"lpt1.pdf"_s, u"_lpt1.pdf"_s},
        {u"COM\u00B2.pdf"_s, u"_COM\u00B2.pdf"_s}, // Windows reads these digits as its own.
        {u"console.pdf"_s, u"console.pdf"_s},
        {u"a\nb\tc.pdf"_s, u"abc.pdf"_s},
        {u"invoice\u202Efdp.exe"_s, u"invoicefdp.exe"_s}, // What looked like a PDF shows what it is.
        {u"zero\u200Bwidth.pdf"_s, u"zerowidth.pdf"_s},
        {u"a:b|c?d*e<f>g\"h.pdf"_s, u"a_b_c_d_e_f_g_h.pdf"_s},
        {QString(u"nul\0here.pdf"_s), u"nulhere.pdf"_s},
        {u"\U0001F4C4 paper.pdf"_s, u"\U0001F4C4 paper.pdf"_s},
        {QString(QChar(0xD800)) + u"half.pdf"_s, u"half.pdf"_s},
    };
    for (const auto &[given, wanted] : expected) {
        CAPTURE(given);
        CHECK(safeFileName(given) == wanted);
    }
}

TEST_CASE("A long name is cut to what a file system takes and keeps its ending", "[base]")
{
    for (const QString &letter : {u"a"_s, u"ش"_s, u"\U0001F4C4"_s}) {
        const QString name = safeFileName(letter.repeated(400) + u".pdf"_s);
        CHECK(name.toUtf8().size() <= 200);
        CHECK(name.toUtf8().size() > 190);
        CHECK(name.endsWith(u".pdf"_s));
        CHECK(name.isValidUtf16());
    }
    CHECK(safeFileName(u"x."_s + u"y"_s.repeated(300)).toUtf8().size() <= 200);
}

TEST_CASE("Whatever a name says, the file of it lies in the folder that it was meant for", "[base][hostile]")
{
    for (const QString &name : hostileNames()) {
        CAPTURE(name);
        const QTemporaryDir folder;
        QFile file(folder.filePath(safeFileName(name)));
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) == QStringList(safeFileName(name)));
        CHECK(safeFileName(safeFileName(name)) == safeFileName(name));
    }
}
