// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"

#include <QFile>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("Case studies become a PDF on a server without a display, and the same one again", "[cli]")
{
    CliRun cli;
    const auto publish = [&](const QString &name) {
        return cli.run({u"--lang"_s, u"ar"_s, u"export"_s, u"pdf"_s, u"--query"_s, u"type:case_study kenya"_s,
            u"--out"_s, cli.path(name)});
    };

    const Answer first = publish(u"one.pdf"_s);
    CAPTURE(first.err);
    REQUIRE(first.code == 0);
    CHECK(first.object().value("cases"_L1).toInt() > 0);
    REQUIRE(publish(u"two.pdf"_s).code == 0);

    CHECK(bytesOf(cli.path(u"one.pdf"_s)).startsWith("%PDF-"));
    CHECK(bytesOf(cli.path(u"one.pdf"_s)) == bytesOf(cli.path(u"two.pdf"_s)));
}

TEST_CASE("An earlier PDF is replaced only by --replace, and a paper must be known", "[cli]")
{
    CliRun cli;
    const QString path = cli.path(u"cases.pdf"_s);
    QFile earlier(path);
    REQUIRE(earlier.open(QIODevice::WriteOnly));
    earlier.write("earlier");
    earlier.close();
    const QStringList publish {
        u"export"_s, u"pdf"_s, u"--query"_s, u"type:case_study kenya"_s, u"--out"_s, path};

    CHECK(cli.run(publish).code == 4);
    CHECK(bytesOf(path) == "earlier");
    CHECK(cli.run(publish + QStringList {u"--replace"_s, u"--paper"_s, u"a3"_s}).code == 2);
    CHECK(cli.run(publish + QStringList {u"--replace"_s, u"--paper"_s, u"letter"_s}).code == 0);
    CHECK(bytesOf(path).startsWith("%PDF-"));
}
