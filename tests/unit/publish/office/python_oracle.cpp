// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/publish/office/python_oracle.h"

#include "tests/support/catch_qt.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace fourthp::test {

QJsonDocument asPythonSees(const QString &path, const QString &program)
{
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), {u"-c"_s, program, path});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

QByteArray partOf(const QString &path, const QString &name)
{
    const QJsonArray part = asPythonSees(path,
        u"import sys,json,zipfile,base64\nz=zipfile.ZipFile(sys.argv[1]);assert z.testzip() is None\n"
        "print(json.dumps([base64.b64encode(z.read('%1')).decode()]))"_s.arg(name))
                                .array();
    return QByteArray::fromBase64(part.at(0).toString().toLatin1());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace fourthp::test
