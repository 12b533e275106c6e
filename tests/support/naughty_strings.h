// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace fourthp::test {

/// More than five hundred texts of the kinds that programs trip over, after the kinds of the Big List of Naughty Strings:
/// words that languages keep for themselves, numbers, signs of every script and block, what nobody sees, what runs the
/// other way, stacked accents, half characters, and bits of other languages. Each is there once; the order is always the same.
inline QStringList naughtyStrings()
{
    // One a line; what a line of text cannot hold is added below.
    QStringList all = QString::fromUtf8(R"naughty(
undefined
undef
null
NULL
(null)
nil
NIL
true
false
True
None
NaN
Infinity
-Infinity
hasOwnProperty
__proto__
constructor
toString
\
\\
\0
\n
%00
%0d%0a
0
1
1.00
$1.00
1/2
1E2
1E+02
-1
-0
-1.00
0/0
-2147483648/-1
-9223372036854775808/-1
0.00
0..0
.
0.0.0
0,00
0,,0
,
--1
-
-.
-,
999999999999999999999999999999999999999999999999
1e1000
-1e400
0x0
0xffffffff
0xabad1dea
123456789012345678901234567890
1,000.00
1 000.00
1'000.00
1.000,00
01000
08
2.2250738585072011e-308
9007199254740993
18446744073709551616
,./;'[]-=
<>?:"{}|_+
!@#$%^&*()`~
Ω≈ç√∫˜µ≤≥÷
åß∂ƒ©˙∆˚¬…æ
œ∑´®†¥¨ˆøπ“‘
¡™£¢∞§¶•ªº–≠
¸˛Ç◊ı˜Â¯˘¿
ÅÍÎÏ˝ÓÔÒÚÆ☃
Œ„´‰ˇÁ¨ˆØ∏”’
ЁЂЃЄЅІЇЈЉЊЋЌЍЎЏ
٠١٢٣٤٥٦٧٨٩
⁰⁴⁵₀₁₂
ด้้้้้็็็็็้้้้้็็็็็
'
"
''
""
'"'
"''''"'"
"'"'"''''"
<foo val=“bar” />
田中さんにあげて下さい
パーティーへ行かないか
和製漢語
사회과학원 어학연구소
찦차를 타고 온 펲시맨과 쑛다리 똠방각하
社會科學院語學研究所
울란바토르
𠜎𠜱𠝹𠱓𠱸𠲖𠳏
𝓐𝓑𝓒 𝕬𝖇𝖈
Ⱥ
ȺȾ
ヽ༼ຈل͜ຈ༽ﾉ
(｡◕ ∀ ◕｡)
｀ｨ(´∀｀∩
__ﾛ(,_,*)
・(￣∀￣)・:*:
(╯°□°）╯︵ ┻━┻)
( ͡° ͜ʖ ͡°)
😍
👩🏽
👨‍🦰 👨🏿‍🦱 👨‍🦲 👨🏻‍🦳
👾 🙇 💁 🙅 🙆 🙋 🙎 🙍
👨‍👩‍👧‍👦
🇺🇸🇷🇺🇸 🇦🇫🇦🇲
0️⃣ 1️⃣ 2️⃣ 3️⃣
１２３
١٢٣
ثم نفس سقطت وبالتحديد،, جزيرتي باستخدام أن دنو.
إذ هنا؟ الستار وتنصيب كان.
בְּרֵאשִׁית, בָּרָא אֱלֹהִים
הָיְתָהtestالصفحات التّحول
﷽
ﷺ
مُنَاقَشَةُ سُبُلِ اِسْتِخْدَامِ اللُّغَةِ
᚛ᚄᚓᚐᚋᚒᚄ ᚑᚄᚂᚑᚏᚅ᚜
Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮
˙ɐnbᴉlɐ ɐuƃɐɯ ǝɹolop
Ｔｈｅ ｑｕｉｃｋ ｂｒｏｗｎ
⒯⒣⒠ ⒬⒰⒤⒞⒦
<script>alert(123)</script>
&lt;script&gt;alert(&#39;1&#39;);&lt;/script&gt;
<img src=x onerror=alert(2) />
<svg><script>123<1>alert(3)</script>
"><script>alert(4)</script>
javascript:alert(5)
<a href="file:///etc/passwd">x</a>
]]>
<![CDATA[x]]>
<!-- -- -->
<?xml version="1.0"?>
<!DOCTYPE foo [<!ENTITY xxe SYSTEM "file:///etc/passwd">]><foo>&xxe;</foo>
&amp;amp;&#0;&#xD800;
1;DROP TABLE users
1'; DROP TABLE users-- 1
' OR 1=1 -- 1
' OR '1'='1
%
_
?1 :a @b $c
NEAR(a b)
"unbalanced
title:
-type:resource
--
--version
--help
$USER
/dev/null; touch /tmp/blns.fail ; echo
`touch /tmp/blns.fail`
$(touch /tmp/blns.fail)
@{[system "touch /tmp/blns.fail"]}
eval("puts 'hello world'")
System("ls -al /")
%x('ls -al /')
$HOME
$ENV{'HOME'}
%d
%s%s%s%s%s
%n
%1 %2 %n
{0}
%*.*s
%@
../../../../../../../../../../../etc/passwd%00
../../../../../../../../../../../etc/hosts
C:\Windows\System32\calc.exe
\\server\share
CON
PRN
AUX
CLOCK$
NUL
COM1
LPT1
LPT9
file:///dev/zero
basement
classic
evaluate
cocktail
the quic brown fo jump over the lazy do
Scunthorpe General Hospital
Penistone Community Church
If you're reading this, you've been in a coma for almost 20 years now.
Roses are [0;31mred[0m
Powerلُلُصّبُلُلصّبُررً ॣ ॣh ॣ ॣ 冗
🏳0🌈️
జ్ఞ‌ా
گچپژ
{% print 'x' * 64 * 1024**3 %}
{{ "".__class__.__mro__[2].__subclasses__()[40]("/etc/passwd").read() }}
=1+1
=cmd|' /C calc'!A0
+1+1
-1+1
@SUM(1+9)*cmd|' /C calc'!A0
'=1+1
''=1+1
＝1+1
＋1
－1
＠SUM(1)
="0001"
=HYPERLINK("https://evil.example","x")
a,b;c|d
a""b
"quoted"
# comment
;comment
BEGIN:VCARD
END:VCARD
\, \; \n \\
TY  - JOUR
ER  -
@article{x, title={y}}
{\LaTeX} \"o \'{e} $x^2$ \% \&
{"$ref": "#"}
{"_id": "x"}
[1,2,3]
"\ud800"
\u0000
\x00
2026-02-30
2026-13-01
0000-00-00
9999-12-31T23:59:60Z
1970-01-01
24/11/2026
İıIi
ß SS ẞ
ﬁ ﬂ ﬃ
Ǆ ǅ ǆ
ΑΣ ας
Å Å Å
가 가
é é
Ａ A
①②③
½ ⅓ ⅔
ℵ ℶ ℷ
™ ® ©
💩
☺︎ ☺️
)naughty").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const auto around = [&all](char32_t letter) {
        const QString text = QString::fromUcs4(&letter, 1);
        all.append(QStringLiteral("a") + text + QStringLiteral("b"));
    };
    for (char32_t control = 0; control < 0xA0; ++control) {
        if (control < 0x20 || control > 0x7E) {
            around(control); // Of ASCII and of Latin-1.
        }
    }
    for (const char32_t blank : {0xA0, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180E, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004,
             0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C,
             0x202D, 0x202E, 0x202F, 0x205F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0x2800,
             0x3000, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xFFFD, 0xFFFE, 0xFFFF, 0xFDD0, 0x1D173, 0x1FFFE,
             0xE0001, 0xE0020, 0xE007F, 0xE0100, 0xF0000, 0x10FFFD, 0x10FFFF}) {
        around(blank);
    }
    for (char32_t block = 0x100; block < 0x3000; block += 0x40) {
        around(block + 0x10); // A letter of each script, assigned or not.
    }
    for (char32_t block = 0x10000; block < 0x20000; block += 0x800) {
        around(block + 0x10);
    }
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    const QList<QList<QChar>> halves {{high}, {low}, {high, QLatin1Char('x')}, {QLatin1Char('x'), low}, {low, high}, {high, high, low}};
    for (const QList<QChar> &half : halves) {
        all.append(QStringLiteral("half ") + QString(half.constData(), half.size()));
    }
    all.append({QStringLiteral("e\u0301"), QStringLiteral("\u1100\u1161\u11A8"), QStringLiteral("\u0041\u030A"), QStringLiteral("q\u0307\u0323"),
        QStringLiteral("\u0958"), QStringLiteral("\u2126"), QStringLiteral("a") + QString(400, QChar(0x0301)), QString(400, QLatin1Char('W')),
        QStringLiteral("line\nline"), QStringLiteral("tab\ttab"), QStringLiteral("return\rreturn"), QStringLiteral("both\r\nboth"), QStringLiteral("x\n\n\ny")});
    all.removeDuplicates();
    return all;
}

} // namespace fourthp::test
