// SPDX-License-Identifier: GPL-3.0-or-later
// Names from outside, on their way through everything that makes files.
#include "tests/cli/cli_run.h"
#include "tests/support/catch_qt.h"
#include "tests/support/file_bytes.h"
#include "tests/support/hostile_names.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

/// A library in which everything that has a name has one of the hostile ones: records, their files, an
/// edition and its chapters, collections.
class HostileDesk
{
public:
    HostileDesk()
    {
        REQUIRE(cli.run({u"init"_s, u"--empty"_s}).code == 0);
        REQUIRE(QDir(cli.path(QString())).mkdir(u"out"_s));
        writeFile(cli.path(u"in.pdf"_s), noise(40'000));
        QByteArray lines;
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (const QString &type : {u"stakeholder"_s, u"case_study"_s, u"resource"_s, u"event"_s}) {
                lines += compact(record(type, i)) + '\n';
            }
        }
        writeFile(cli.path(u"in.ndjson"_s), lines);
        const Answer imported = cli.run({u"import"_s, cli.path(u"in.ndjson"_s), u"--json"_s});
        CAPTURE(imported.out, imported.err);
        REQUIRE(imported.code <= 1);
        REQUIRE(cli.dump().size() == size_t(names.size()) * 4);
        REQUIRE(
            cli.run({u"edition"_s, u"new"_s, u"1"_s, u"--title"_s, names.first(), u"--without-chapters"_s})
                .code
            == 0);
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString name = names.at(i);
            if (!name.isEmpty() && !name.contains(QChar::Null)) { // No argument of a program holds these.
                CHECK(cli.run({u"edition"_s, u"chapter"_s, u"add"_s, u"1"_s, u"--"_s, name}).code == 0);
                cli.run({u"collection"_s, u"new"_s, u"--"_s, name}); // Some are no names, which is fine.
                cli.run({u"collection"_s, u"add"_s, u"--"_s, name, idOf(u"case_study"_s, i)});
                const Answer added = cli.run({u"files"_s, u"add"_s, idOf(u"resource"_s, i),
                    cli.path(u"in.pdf"_s), u"--name="_s + name, u"--json"_s});
                CAPTURE(added.err);
                CHECK(added.code == 0);
            }
        }
        // Records go by a stick once they are given to a hub.
        REQUIRE(cli.run({u"channel"_s, u"add"_s, u"hub"_s, u"https://hub.example/library"_s}).code == 0);
        QStringList given {u"contribute"_s, u"--channel"_s, u"hub"_s};
        for (qsizetype i = 0; i < names.size(); ++i) {
            given.append(idOf(u"resource"_s, i));
        }
        REQUIRE(cli.run(given).code == 0);
        const Answer filled = cli.run(
            {u"edition"_s, u"add"_s, u"1"_s, u"--query"_s, u"type:case_study"_s, u"--chapter"_s, chapter()});
        CAPTURE(filled.err);
        REQUIRE(filled.code == 0);
    }
    QString out(const QString &name) const { return cli.path(u"out/"_s + name); }
    /// What lies beside the library, by its path from there.
    QStringList files() const
    {
        const QDir root(cli.path(QString()));
        QStringList all;
        for (QDirIterator it(root.path(),
                 QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                 QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString path = root.relativeFilePath(it.next());
            if (!path.startsWith(u"data/"_s)) {
                all.append(path);
            }
        }
        all.sort();
        return all;
    }
    static QString idOf(const QString &type, qsizetype i)
    {
        return u"%1:%2-0000-4000-8000-000000000000"_s.arg(type).arg(i, 8, 16, QChar(u'0'));
    }

    const QStringList names = hostileNames();
    CliRun cli;

private:
    QJsonObject record(const QString &type, qsizetype i) const
    {
        const QString &name = names.at(i);
        const QString title = name.trimmed().isEmpty() ? u"None"_s : name;
        QJsonObject object {{u"_id"_s, idOf(type, i)}, {u"type"_s, type},
            {u"title"_s, QJsonObject {{u"en"_s, title}}}, {u"summary"_s, QJsonObject {{u"en"_s, title}}},
            {u"tlp"_s, u"TLP:CLEAR"_s}};
        if (type == u"event"_s) {
            object.insert(u"start"_s, u"2026-05-04"_s);
        }
        return object;
    }
    QString chapter()
    {
        const QJsonArray chapters = cli.recordNamed(cli.run({u"edition"_s, u"list"_s, u"--json"_s})
                                                        .array()
                                                        .at(0)
                                                        .toObject()
                                                        .value("id"_L1)
                                                        .toString())
                                        .value("chapters"_L1)
                                        .toArray();
        return chapters.at(0).toObject().value("id"_L1).toString();
    }
};

} // namespace

TEST_CASE("No name of a record becomes a path, in any format that the program writes", "[cli][hostile]")
{
    HostileDesk desk;
    REQUIRE(desk.names.size() >= 24);
    QStringList expected = desk.files();
    const auto writes = [&](const QStringList &arguments, const QString &name) {
        const Answer answer = desk.cli.run(arguments + QStringList {u"--out"_s, desk.out(name)});
        CAPTURE(name, answer.err);
        CHECK(answer.code == 0);
        expected.append(u"out/"_s + name);
    };
    for (const QString &format : {u"csv"_s, u"tsv"_s, u"xlsx"_s, u"ods"_s, u"ris"_s, u"bibtex"_s, u"csl"_s,
             u"vcard"_s, u"ics"_s, u"jsonld"_s, u"ndjson"_s}) {
        writes({u"export"_s, format, u"--query"_s, u"type:stakeholder,case_study,resource,event"_s}, format);
    }
    for (const QString &format : {u"pdf"_s, u"md"_s, u"odt"_s, u"docx"_s}) {
        writes({u"export"_s, format, u"--query"_s, u"type:case_study"_s, u"--title"_s, desk.names.first()},
            format);
        writes({u"edition"_s, u"publish"_s, u"1"_s, u"--format"_s, format}, u"edition."_s + format);
    }
    writes({u"bundle"_s, u"write"_s, u"--channel"_s, u"hub"_s, u"--contribution"_s, u"--with-files"_s},
        u"all.fpbundle"_s);
    writes({u"person"_s, u"export"_s, u"escaped"_s}, u"person"_s);
    expected.sort();
    CHECK(desk.files() == expected);

    // A folder of pages is the only one that names files itself.
    writes({u"edition"_s, u"publish"_s, u"1"_s, u"--format"_s, u"html"_s}, u"html"_s);
    writes({u"export"_s, u"html"_s, u"--query"_s, u"type:case_study"_s, u"--form"_s, u"book"_s}, u"chosen"_s);
    static const QRegularExpression plain(u"\\Aout/(html|chosen)/[a-z0-9-]+\\.(html|css|js|json|txt)\\z"_s);
    qsizetype pages = 0;
    for (const QString &file : desk.files()) {
        if (!expected.contains(file)) {
            CAPTURE(file);
            CHECK(plain.match(file).hasMatch());
            ++pages;
        }
    }
    CHECK(pages > desk.names.size() - 4);
    CHECK_FALSE(QFileInfo::exists(u"/tmp/escaped.txt"_s));
    CHECK_FALSE(QFileInfo::exists(QDir::home().filePath(u"escaped.txt"_s)));
}

TEST_CASE(
    "The names that files have in records lead nowhere when they come from another desk", "[cli][hostile]")
{
    HostileDesk desk;
    const QString bundle = desk.out(u"all.fpbundle"_s);
    REQUIRE(desk.cli
                .run({u"bundle"_s, u"write"_s, u"--channel"_s, u"hub"_s, u"--contribution"_s,
                    u"--with-files"_s, u"--out"_s, bundle})
                .code
        == 0);
    const QString key = desk.cli.run({u"bundle"_s, u"keys"_s, u"show"_s, u"--json"_s})
                            .object()
                            .value("key_id"_L1)
                            .toString();
    CliRun other;
    REQUIRE(other.run({u"init"_s, u"--empty"_s}).code == 0);
    REQUIRE(other.run({u"bundle"_s, u"keys"_s, u"add"_s, key, u"--contribution"_s}).code == 0);
    const Answer read = other.run({u"bundle"_s, u"read"_s, bundle});
    CAPTURE(read.err);
    REQUIRE(read.code == 0);
    // They wait there as proposals, with their files.
    CHECK(other.dump({u"--type"_s, u"proposal"_s}).size() >= size_t(desk.names.size()));
    CHECK(other.run({u"files"_s, u"verify"_s, u"--json"_s}).object().value("files"_L1) == 1);
    for (QDirIterator it(
             other.path(QString()), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
         it.hasNext();) {
        CHECK_FALSE(it.next().contains(u"escaped"_s));
    }
}
