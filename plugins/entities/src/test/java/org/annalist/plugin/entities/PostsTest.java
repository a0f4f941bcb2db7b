package org.annalist.plugin.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.annalist.api.annotation.Mention;
import org.junit.jupiter.api.Test;

class PostsTest {

  @Test
  void takesBodyIntoPost() {
    Marked.finds(
        "[T Bí thư Tỉnh ủy Hà Giang] dự lễ.",
        "[T Phó Chủ tịch UBND huyện Gia Lâm] [P Đỗ Mạnh Cường] ký.",
        "[T Cục trưởng Cục Hải quan] vắng mặt.");
  }

  @Test
  void givesOneSpanToEachOffice() {
    Marked.finds(
        "[T Ủy viên Bộ Chính trị], [T Bí thư Thành ủy], [T Trưởng ban Chỉ đạo] [P Lê Anh Khoa] nói.",
        "[T Chủ tịch HĐQT] kiêm [T Tổng Giám đốc Công ty Sao Mai] từ chức.");
  }

  @Test
  void sharesHeadOfBodyWithRank() {
    Marked.finds(
        "[T Trưởng ban Tuyên giáo Tỉnh ủy] kết luận.",
        "[T Trưởng công an xã Phú Minh] kể.",
        "[T Chánh Văn phòng UBND tỉnh] tiếp khách.");
  }

  @Test
  void keepsRankAndBodyApart() {
    Mention post = Marked.mentions("Phó Trưởng ban Dân vận Tỉnh ủy Lai Châu đến.").get(0).value();

    assertThat(post.rank()).isEqualTo("Phó Trưởng ban");
    assertThat(post.body()).isEqualTo("ban Dân vận Tỉnh ủy Lai Châu");
  }

  @Test
  void wantsCapitalOrNameForBareRank() {
    Marked.finds(
        "[T Bộ trưởng] trả lời.",
        "Gặp [T giám đốc] [P Trần Quốc Huy] ở cổng.",
        "Họ bầu chủ tịch mới và cử trưởng đoàn.");
  }

  @Test
  void takesSmallRankWithNamedBody() {
    Marked.finds("Bà là [T hiệu trưởng trường Tiểu học Hoa Sen].");
  }

  @Test
  void takesShortFormsOfHeadlines() {
    Marked.finds("[T Bí thư Lào Cai] thăm dân", "[T Chủ tịch quận] xin lỗi");
  }

  @Test
  void takesFieldAndCountryWithoutHead() {
    Marked.finds(
        "[T Cục trưởng Phòng chống tham nhũng] ký.",
        "[T Thứ trưởng Ngoại giao Nga] đến.",
        "[T Thủ tướng Lào] rời [L Hà Nội].");
  }

  @Test
  void leavesClassesOfPostsOut() {
    Marked.finds(
        "Có 12 chủ tịch UBND cấp huyện.",
        "Một số phó chủ tịch vắng mặt.",
        "Mời Giám đốc, Thủ trưởng các sở dự họp.");
  }

  @Test
  void keepsFormerOutside() {
    Marked.finds("Nguyên [T Giám đốc Sở Xây dựng] bị kỷ luật.");
  }

  @Test
  void leavesHoldersOfManyPostsAlone() {
    Marked.finds("Chủ tịch Ủy ban nhân dân các huyện chịu trách nhiệm.");
  }

  @Test
  void knowsPostsOfCourtsAndInspections() {
    Marked.finds(
        "Ông [P Lê Văn Tám] - [T Kiểm sát viên].",
        "[T Thư ký Tòa án nhân dân huyện Đồng Lộc]: ông [P Hồ Minh Trí].",
        "[T Trưởng đoàn thanh tra] báo cáo.");
  }

  @Test
  void readsTheVillageOfAHeadmanBehindHisName() {
    Marked.finds("Ông [P Bùi Văn Thịnh], [T Trưởng thôn Kim Ngọc]: tán thành.");
  }

  @Test
  void takesTheBeginningOfAnotherWordForNoHolder() {
    Marked.finds("[T Bí thư Đoàn xã Thạnh Lộc] phát biểu.", "Các đ/c [T Tỉnh ủy viên] dự họp.");
  }

  @Test
  void takesNumbersOfVillages() {
    Marked.finds("[T Trưởng thôn 7] [P Lò Văn Sơn] đến.");
  }

  @Test
  void takesCompaniesBeforeNamesFromAbroad() {
    Marked.finds("[T CEO Tesla] [P Martin Brown] đến.");
  }

  @Test
  void takesTheWordForOfficeForNoPost() {
    Marked.finds("Bổ nhiệm ông [P Lê Văn Tám] giữ chức vụ [T Trưởng phòng Nội vụ huyện Gia Lâm].");
  }

  @Test
  void readsAbbreviatedDirectors() {
    Marked.finds("Ông [P Lê Văn Sen], [T PGĐ Sở Xây dựng], và [T GĐ] [P Trần Thị Mai] đến.");
  }

  @Test
  void goesOnWithSeriesOfFields() {
    Marked.finds(
        "[T Bộ trưởng Nông nghiệp và Tài nguyên nước Úc] trả lời.",
        "[T Bộ trưởng Thương mại, Du lịch, Đầu tư Australia] viết thư.");
  }

  @Test
  void beginsNoPostInSecondHalfOfWord() {
    Marked.finds("Chính quyền [T Tổng thống] đổi ý.", "Đoàn đại biểu chính phủ [L Lào] đến.");
  }

  @Test
  void leavesAnyHolderOfLevelOut() {
    Marked.finds("Một Phó chủ tịch xã bị kỷ luật.");
  }
}
