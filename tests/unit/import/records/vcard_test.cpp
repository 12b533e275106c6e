// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/entry_faults.h"
#include "tests/unit/import/records/read_entries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace fourthp;
using namespace fourthp::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray card(const QByteArray &lines, const QByteArray &version = "4.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

ImportEntry read(const QByteArray &lines, const QByteArray &version = "4.0")
{
    return readOne(card(lines, version), ImportFormat::Vcard);
}

QJsonObject undetermined(const QString &text)
{
    return {{u"und"_s, text}};
}

} // namespace

TEST_CASE("A card of an organisation is a stakeholder with the fields that it names", "[import]")
{
    const ImportEntry entry = read("KIND:org\r\n"
                                   "FN;LANGUAGE=fr:Alliance des h\xC3\xB4tels\\, section \r\n d'exemple\r\n"
                                   "ORG:Alliance\r\n"
                                   "NICKNAME:AHE,Les h\xC3\xB4tels\r\n"
                                   "item1.EMAIL;TYPE=work:office@example.org\r\n"
                                   "URL:https://example.org/\r\n"
                                   "TEL;VALUE=uri;TYPE=\"voice,work\":tel:+254700000000\r\n"
                                   "ADR;LABEL=\"a: b; c\":;;1 Rue;Nairobi;;;Kenya\r\n"
                                   "LANG:en\r\nLANG:fr\r\n"
                                   "CATEGORIES:Organisation professionnelle ou patronale\r\n"
                                   "NOTE:First line\\nsecond\\; line\r\n"
                                   "PHOTO:data:image/png;base64,AAAA\r\n");

    CHECK(entry.type == RecordType::Stakeholder);
    CHECK(entry.content.value("title"_L1)
        == QJsonObject {{u"fr"_s, u"Alliance des hôtels, section d'exemple"_s}});
    CHECK(entry.content.value("acronym"_L1) == u"AHE"_s);
    CHECK(entry.content.value("also_known_as"_L1) == QJsonArray {u"Les hôtels"_s});
    CHECK(entry.content.value("generic_email"_L1) == u"office@example.org"_s);
    CHECK(entry.content.value("website"_L1) == u"https://example.org/"_s);
    CHECK(entry.content.value("hq_country"_L1) == u"KE"_s);
    CHECK(entry.content.value("languages_spoken"_L1) == QJsonArray {u"en"_s, u"fr"_s});
    CHECK(entry.content.value("org_type"_L1) == u"business_association"_s);
    CHECK(entry.content.value("summary"_L1) == undetermined(u"First line\nsecond; line"_s));
}

TEST_CASE("A telephone is no hotline and a street may be a shelter's, so both stay out and that is told",
    "[import]")
{
    const ImportEntry entry
        = read("KIND:org\r\nFN:A\r\nTEL:+254700000000\r\nADR:;;1 Secret Road;Nairobi;;;KE\r\n"
               "GEO:geo:-1.2921,36.8219\r\n");
    const QString all = QString::fromUtf8(QJsonDocument(entry.content).toJson());
    CHECK_FALSE(all.contains(u"2547"_s));
    CHECK_FALSE(all.contains(u"Secret"_s));
    CHECK_FALSE(all.contains(u"36.82"_s));
    CHECK(hasFault(entry, import_rule::kNoField, u"hotline.number"_s));
    for (const ImportFault &fault : entry.faults) {
        CHECK((fault.value == u"TEL"_s || fault.value == u"ADR"_s)); // What it is, and not what it says.
    }
    CHECK(entry.content.value("hq_country"_L1) == u"KE"_s);
}

TEST_CASE("The telephone on a card of ours is the hotline that it was", "[import]")
{
    const ImportEntry entry
        = read("KIND:org\r\nUID;VALUE=text:stakeholder:a\r\nFN:A\r\nTEL;VALUE=uri:tel:+254700000000\r\n");
    CHECK(entry.id.value == u"stakeholder:a"_s);
    CHECK(entry.content.value("hotline"_L1) == QJsonObject {{u"number"_s, u"+254700000000"_s}});
}

TEST_CASE("No person comes in: a person alone is refused, of an employee only the organisation is taken",
    "[import]")
{
    const QByteArray person = "N:Doe;Jane;;;\r\nFN:Jane Doe\r\nEMAIL:jane@example.org\r\nTEL:+1555\r\n";
    for (const QByteArray &version : {QByteArray("2.1"), QByteArray("3.0"), QByteArray("4.0")}) {
        const ImportEntry alone = read(person, version);
        CHECK(alone.isRefused());
        CHECK(hasFault(alone, import_rule::kPerson));
        CHECK(alone.content.isEmpty());

        const ImportEntry employee = read(person + "ORG:Example Bank;Compliance\r\n", version);
        CHECK_FALSE(employee.isRefused());
        CHECK(hasFault(employee, import_rule::kPerson));
        CHECK(employee.content == QJsonObject {{u"title"_s, undetermined(u"Example Bank"_s)}});
    }
    CHECK(
        read("KIND:individual\r\nFN:Example\r\nORG:Example\r\n").content.keys() == QStringList {u"title"_s});
    CHECK(read("FN:Jane Doe\r\n").isRefused());
    CHECK(hasFault(read("KIND:group\r\nFN:Friends\r\n"), import_rule::kUnknownType));
}

TEST_CASE("Cards of phones tell an organisation by its name, or as a company", "[import]")
{
    CHECK(read("N:;;;;\r\nFN:Example Bank\r\nORG:Example Bank;\r\nEMAIL:office@example.org\r\n", "3.0")
              .content.contains("generic_email"_L1));
    CHECK(read(
        "N:;;;;\r\nFN:The Bank\r\nORG:Example Bank;\r\nX-ABShowAs:COMPANY\r\nEMAIL:office@example.org\r\n",
        "3.0")
              .content.contains("generic_email"_L1));
}

TEST_CASE("Version 2.1 is read with quoted-printable, its soft breaks and its character sets", "[import]")
{
    const ImportEntry entry
        = read("ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:H=C3=B4tels =\r\n=C3=A9quitables\r\n"
               "EMAIL;INTERNET;PREF:office@example.org\r\n"
               "NOTE;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:d=E9j=E0=0D=0Avu\r\n"
               "AGENT:\r\nBEGIN:VCARD\r\nFN:Somebody\r\nEND:VCARD\r\n",
            "2.1");
    CHECK(entry.content.value("title"_L1) == undetermined(u"Hôtels équitables"_s));
    CHECK(entry.content.value("generic_email"_L1) == u"office@example.org"_s);
    CHECK(entry.content.value("summary"_L1) == undetermined(u"déjà\nvu"_s));
}

TEST_CASE("A fold inside of a character does not break it", "[import]")
{
    CHECK(
        read("KIND:org\r\nFN:H\xC3\r\n \xB4tels\r\n").content.value("title"_L1) == undetermined(u"Hôtels"_s));
}

TEST_CASE("A card that is cut, no text or without a name is refused alone, and pictures of any size are "
          "passed over",
    "[import]")
{
    QByteArray picture = "PHOTO;ENCODING=b:" + QByteArray(70, 'A') + "\r\n";
    for (int n = 0; n < 10'000; ++n) {
        picture += ' ' + QByteArray(70, 'A') + "\r\n";
    }
    const auto entries = readEntries(card("KIND:org\r\nFN:D\xE9j\xE0\r\n") + card("KIND:org\r\n")
            + card("KIND:org\r\n" + picture + "FN:Sound\r\n")
            + card("KIND:org\r\nFN:A\r\nNOTE:" + QByteArray(500'000, 'x') + "\r\n")
            + "BEGIN:VCARD\r\nKIND:org\r\nFN:Cut",
        ImportFormat::Vcard);
    REQUIRE(entries.size() == 5);
    CHECK(hasFault(entries[0], import_rule::kNotUtf8));
    CHECK(hasFault(entries[1], import_rule::kNoTitle));
    CHECK(entries[2].content.value("title"_L1) == undetermined(u"Sound"_s));
    CHECK_FALSE(entries[3].isRefused());
    CHECK(hasFault(entries[3], import_rule::kTooLarge));
    CHECK(entries[4].isRefused());
    CHECK(hasFault(entries[4], import_rule::kCutOff));
    CHECK(EntryFile("hello", ImportFormat::Vcard).tryRead().error().kind == ErrorKind::Damaged);
}

TEST_CASE("Cards that another program wrote are read as it meant them", "[import]")
{
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), {u"-c"_s, uR"(
import sys, vobject
card = vobject.vCard()
name = 'Réseau des hôtels; “équitables”, section d’Afrique de l’Est et de l’océan Indien – شبكة الفنادق'
card.add('fn').value = name
card.add('n').value = vobject.vcard.Name()
card.add('org').value = [name]
card.add('email').value = 'office@example.org'
card.add('url').value = 'https://example.org/a?b=c,d'
card.add('note').value = 'One\nTwo \\ three; four, five'
address = card.add('adr')
address.value = vobject.vcard.Address(country='Côte d’Ivoire')
sys.stdout.buffer.write(card.serialize().encode())
)"_s});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);

    const ImportEntry entry = readOne(python.readAllStandardOutput(), ImportFormat::Vcard);

    CHECK(entry.content.value("title"_L1)
        == undetermined(
            u"Réseau des hôtels; “équitables”, section d’Afrique de l’Est et de l’océan Indien – شبكة الفنادق"_s));
    CHECK(entry.content.value("generic_email"_L1) == u"office@example.org"_s);
    CHECK(entry.content.value("website"_L1) == u"https://example.org/a?b=c,d"_s);
    CHECK(entry.content.value("summary"_L1) == undetermined(u"One\nTwo \\ three; four, five"_s));
    CHECK(entry.content.value("hq_country"_L1) == u"CI"_s);
}
