// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/file_bytes.h"

#include <QDirIterator>
#include <QStringList>

#include <vector>

namespace fourthp::test {

/// The ways in which a word of ASCII letters may lie in a file, in lower case but for base64.
struct TraceForm
{
    QByteArray bytes;
    bool isAnyCase = true;
};

inline std::vector<TraceForm> traceFormsOf(const QByteArray &word)
{
    const QByteArray plain = word.toLower();
    QByteArray little;
    QByteArray big;
    for (const char letter : plain) {
        little.append(letter).append('\0');
        big.append('\0').append(letter);
    }
    std::vector<TraceForm> forms {{plain}, {little}, {big},
        // Lists of words in order leave out how a word begins if the one before it begins so too.
        {plain.right(6)}};
    for (const QByteArray &written : {word, plain}) {
        for (int before = 0; before < 3; ++before) {
            // What stands before and behind changes the first and last signs.
            const QByteArray whole = QByteArray(before, 'x') + written;
            const QByteArray coded = whole.toBase64(QByteArray::OmitTrailingEquals);
            forms.push_back({coded.mid(before == 0 ? 0 : before + 1).chopped(1), false});
        }
    }
    return forms;
}

inline bool hasTrace(const QByteArray &bytes, const QByteArray &word)
{
    const QByteArray lower = bytes.toLower();
    for (const TraceForm &form : traceFormsOf(word)) {
        if ((form.isAnyCase ? lower : bytes).contains(form.bytes)) {
            return true;
        }
    }
    return false;
}

/// What can be unpacked in the bytes: streams of zlib, wherever they begin.
inline std::vector<QByteArray> unpackedIn(const QByteArray &bytes)
{
    std::vector<QByteArray> found;
    for (qsizetype at = bytes.indexOf('\x78'); at >= 0; at = bytes.indexOf('\x78', at + 1)) {
        const bool isHeader = at + 1 < bytes.size() && (0x7800 + uchar(bytes[at + 1])) % 31 == 0;
        if (isHeader) {
            const QByteArray unpacked = qUncompress(QByteArray("\0\1\0\0", 4) + bytes.mid(at, 1 << 20));
            if (!unpacked.isEmpty()) {
                found.push_back(unpacked);
            }
        }
    }
    return found;
}

/// `file: word` for each word that a file below the folder holds, plainly or packed.
inline QStringList tracesIn(const QString &folder, const QList<QByteArray> &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QByteArray bytes = contentOf(path);
        std::vector<QByteArray> all = unpackedIn(bytes);
        all.push_back(bytes);
        for (const QByteArray &word : words) {
            for (const QByteArray &one : all) {
                if (hasTrace(one, word)) {
                    found.append(files.fileName() + QStringLiteral(": ") + QString::fromLatin1(word));
                    break;
                }
            }
        }
    }
    return found;
}

} // namespace fourthp::test
