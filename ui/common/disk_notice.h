// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fourthp::ui {

class MessageBar;
class Settings;

/// What the program cannot do alone: files of a computer that is lost are safe only on an encrypted disk.
QString diskNotice();
/// Says so at each start until the person confirms to have read it.
void tellDiskNotice(Settings &settings, MessageBar &messages);

} // namespace fourthp::ui
