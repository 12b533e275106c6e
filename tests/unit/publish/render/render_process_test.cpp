// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch_qt.h"
#include "tests/unit/publish/render/made_up_book.h"

#include "core/publish/render_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A folder with an earlier PDF in it, and programs that only pretend to render.
class Pretending
{
public:
    Pretending() { write(path, "earlier"); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    RenderOptions script(const QByteArray &lines) const
    {
        const QString program = folder.filePath(u"program"_s);
        write(program, "#!/bin/sh\n" + lines);
        QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {PaperSize::A4, program};
    }
    QByteArray kept() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList unfinished() const
    {
        return QDir(folder.path()).entryList({u".fourthp-*"_s}, QDir::Files | QDir::Hidden);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"book.pdf"_s);
    Publication book = madeUpBook(u"en"_s, 2);
};

} // namespace

TEST_CASE("An earlier PDF stays unless a whole new one is there", "[render]")
{
    Pretending pretending;
    const auto [lines, detail] = GENERATE(table<QByteArray, QString>({
        {"cat > /dev/null; echo 'no fonts' >&2; exit 4", u"no fonts"_s},
        {"cat > /dev/null; printf '%%PDF-1.5 cut off'", u""_s},
        {"cat > /dev/null; kill -9 $$", u""_s},
        {"exit 0", u""_s},
    }));
    CAPTURE(lines);

    const auto done = renderPdf(pretending.book, pretending.path, pretending.script(lines));

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Damaged);
    CHECK(done.error().detail.contains(detail));
    CHECK(pretending.kept() == "earlier");
    CHECK(pretending.unfinished().isEmpty());
}

TEST_CASE("Without the program that renders it is said so", "[render]")
{
    Pretending pretending;

    const auto done = renderPdf(
        pretending.book, pretending.path, {PaperSize::A4, pretending.folder.filePath(u"missing"_s)});

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Unsupported);
    CHECK(done.error().subject == u"fourthp-render");
    CHECK(pretending.kept() == "earlier");
}

TEST_CASE("Stopping ends the other program and leaves everything as it was", "[render]")
{
    Pretending pretending;
    const QString pidPath = pretending.folder.filePath(u"pid"_s);
    const RenderOptions endless = pretending.script(
        "echo $$ > " + QFile::encodeName(pidPath) + "; echo progress 1 9 >&2; exec sleep 3600");
    std::stop_source stop;
    Progress seen;

    const auto done = renderPdf(
        pretending.book, pretending.path, endless,
        [&](const Progress &step) {
            seen = step;
            stop.request_stop();
        },
        stop.get_token());

    REQUIRE_FALSE(done);
    CHECK(done.error().kind == ErrorKind::Cancelled);
    CHECK(seen == Progress {1, 9});
    CHECK(pretending.kept() == "earlier");
    CHECK(pretending.unfinished().isEmpty());
    QFile pid(pidPath);
    REQUIRE(pid.open(QIODevice::ReadOnly));
    CHECK(kill(pid.readAll().trimmed().toInt(), 0) != 0);
}

TEST_CASE("A whole PDF takes the place of the earlier one", "[render]")
{
    Pretending pretending;
    Progress last;

    REQUIRE(renderPdf(pretending.book, pretending.path, {PaperSize::A4, QStringLiteral(RENDER_PROGRAM)},
        [&](const Progress &step) { last = step; }));

    CHECK(pretending.kept().startsWith("%PDF-"));
    CHECK(last.total > 0);
    CHECK(last.done <= last.total);
    CHECK(pretending.unfinished().isEmpty());
}
