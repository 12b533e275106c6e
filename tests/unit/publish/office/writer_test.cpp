// SPDX-License-Identifier: GPL-3.0-or-later
// What LibreOffice makes of our texts. Runs where `soffice` is; it is too large to be asked for.
#include "core/publish/docx_document.h"
#include "core/publish/odt_document.h"
#include "tests/support/catch_qt.h"
#include "tests/unit/publish/office/made_up_publication.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongestStart = 110'000; // Milliseconds; its first start makes a profile.

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(kLongestStart));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

/// The words on its pages, as LibreOffice sets them.
QString pagesOf(const QString &document)
{
    const QFileInfo file(document);
    outputOf(QStandardPaths::findExecutable(u"soffice"_s),
        {u"-env:UserInstallation=file://"_s + file.absolutePath() + u"/profile"_s, u"--headless"_s,
            u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, file.absolutePath(), document});
    const QString pdf = file.absolutePath() + u'/' + file.completeBaseName() + u".pdf"_s;
    REQUIRE(QFileInfo::exists(pdf));
    return QString::fromUtf8(outputOf(QStringLiteral(PDFTOTEXT_PROGRAM), {u"-layout"_s, pdf, u"-"_s}));
}

} // namespace

TEST_CASE(
    "LibreOffice opens a text of either kind as it is, and counts the pages of its contents", "[publish]")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        WARN("LibreOffice (soffice) is not installed: not asked what it makes of the text");
        return;
    }
    const QTemporaryDir folder;
    const Publication publication = englishCompendium();
    const bool isWord = GENERATE(true, false);
    const QString path = folder.filePath(isWord ? u"book.docx"_s : u"book.odt"_s);
    const auto saved = isWord ? saveDocx(publication, path) : saveOdt(publication, path);
    REQUIRE(saved);

    const QString text = pagesOf(path);

    CHECK_FALSE(text.contains(u'…')); // What stands for a page until it is counted.
    int counted = 0;
    for (const PublicationBlock &block : publication.blocks) {
        if (block.kind == PublicationBlock::Kind::Heading && block.level == 1) {
            static const QRegularExpression page(u"\\.{3,} ?[0-9]+"_s);
            const QRegularExpression line(
                QRegularExpression::escape(block.spans.front().text) + page.pattern());
            CAPTURE(block.spans.front().text);
            CHECK(line.match(text).hasMatch());
            ++counted;
        }
    }
    CHECK(counted > 0);
}
