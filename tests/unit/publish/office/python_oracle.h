// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

namespace fourthp::test {

/// What a Python program prints as JSON about the file, which is its first argument.
QJsonDocument asPythonSees(const QString &path, const QString &program);
/// One part of an archive whose checksums hold; as Python unpacks it.
QByteArray partOf(const QString &path, const QString &name);
QByteArray bytesOf(const QString &path);

} // namespace fourthp::test
