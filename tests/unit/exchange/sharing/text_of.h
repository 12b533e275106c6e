// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch_qt.h"

#include <QProcess>
#include <QString>

namespace fourthp::test {

/// Everything that can be read in a file, an archive or a folder, by programs of Python that share no code
/// with ours.
inline QString textOf(const QString &path)
{
    static const QString program = QStringLiteral(
        "import gzip,io,os,sys,zipfile\n"
        "def read(b):\n"
        "  if b[:2]==b'PK':\n"
        "    z=zipfile.ZipFile(io.BytesIO(b)); return b' '.join(read(z.read(n)) for n in z.namelist())\n"
        "  if b[:2]==b'\\x1f\\x8b': return gzip.decompress(b)\n"
        "  return b\n"
        "out=sys.stdout.buffer\n"
        "for a in sys.argv[1:]:\n"
        "  fs=[a] if os.path.isfile(a) else [os.path.join(d,f) for d,_,n in os.walk(a) for f in n]\n"
        "  for f in fs: out.write(os.path.basename(f).encode()+b' '+read(open(f,'rb').read())+b'\\n')\n");
    QProcess python;
    python.start(QStringLiteral(PYTHON3_PROGRAM), {QStringLiteral("-c"), program, path});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace fourthp::test
